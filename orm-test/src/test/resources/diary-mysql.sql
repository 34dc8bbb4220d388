-- Referenced by SchemaTest. The server finds the ends of the statements, also of those inside a procedure.
create procedure twice(in n int, out result int)
begin
    set result = n;
    set result = 2 * result;
end;
create table diary (id bigint auto_increment primary key, pages int not null default 42);
