-- Referenced by SchemaTest. The server finds the ends of the statements, also of those inside a function.
create function twice(n int) returns int language plpgsql as $$
begin
    return 2 * n;
end;
$$;
create table diary (id bigint generated always as identity primary key, pages int not null default twice(21));
