package staff;

import io.jino.expr.Predicate;
import io.jino.query.EntityTable;
import io.jino.schema.BooleanColumn;
import io.jino.schema.Generation;
import io.jino.schema.NumberColumn;
import io.jino.schema.TemporalColumn;
import io.jino.schema.TextColumn;
import io.jino.type.Row;
import io.jino.type.SqlType;
import java.time.LocalDate;
import javax.annotation.processing.Generated;

/** The table {@code employee}, as {@link Employee} declares it. */
@Generated("io.jino.processor.OrmProcessor")
public final class EmployeeTable extends EntityTable<Employee, Long> {
    public static final EmployeeTable EMPLOYEE = new EmployeeTable();

    public final NumberColumn<Employee, Long> id =
            number(column("id").key().generated(Generation.sequence("employee_id_seq")), SqlType.LONG, Employee::getId);
    public final TextColumn<Employee> name = text(column("name"), row -> row.name);
    public final BooleanColumn<Employee> active = bool(column("active"), Employee::isActive);
    public final BooleanColumn<Employee> isRemote = bool(column("is_remote", "isRemote"), Employee::getIsRemote);
    public final TemporalColumn<Employee, LocalDate> hiredOn =
            temporal(column("hired", "hiredOn"), SqlType.LOCAL_DATE, Employee::hiredOn);
    public final NumberColumn<Employee, Integer> salary = number(column("salary"), SqlType.INTEGER, row -> row.salary);
    public final DeskColumns desk = new DeskColumns();
    public final NumberColumn<Employee, Long> revision =
            number(column("revision").version(), SqlType.LONG, Employee::getRevision);

    private EmployeeTable() {
        super("Employee", null, "employee");
    }

    /** The same table once more, for a query that needs it twice. */
    public EmployeeTable as() {
        return new EmployeeTable();
    }

    @Override
    public Long keyOf(Employee row) {
        return id.require(row);
    }

    @Override
    public Predicate hasKey(Long key) {
        return id.eq(key);
    }

    @Override
    public Employee read(Row row, int position) {
        var employee = new Employee();
        employee.setId(id.read(row, position));
        employee.name = name.read(row, position + 1);
        employee.setActive(active.read(row, position + 2));
        employee.setRemote(isRemote.read(row, position + 3));
        employee.setHiredOn(hiredOn.read(row, position + 4));
        employee.salary = salary.read(row, position + 5);
        employee.desk = desk.read(row, position + 6);
        employee.setRevision(revision.read(row, position + 8));
        return employee;
    }

    /** The columns of {@code desk}. */
    public final class DeskColumns {
        public final NumberColumn<Employee, Integer> floor = number(
                column("desk_floor", "desk.floor"),
                SqlType.INTEGER,
                within(Employee::getDesk, Employee.Desk::floor));
        public final TextColumn<Employee> room =
                text(column("desk_room", "desk.room"), within(Employee::getDesk, Employee.Desk::room));

        private DeskColumns() {}

        /** The record in a row. */
        public Employee.Desk read(Row row, int position) {
            return new Employee.Desk(
                    floor.read(row, position),
                    room.read(row, position + 1));
        }
    }
}
