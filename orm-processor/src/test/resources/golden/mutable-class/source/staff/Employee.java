package staff;

import io.jino.annotation.Column;
import io.jino.annotation.Embedded;
import io.jino.annotation.Entity;
import io.jino.annotation.Transient;
import io.jino.annotation.Version;
import java.time.LocalDate;

@Entity
public class Employee extends Person<Long> {
    static int instances;

    private boolean active;
    private Boolean isRemote;
    private LocalDate hiredOn;
    protected int salary;
    Desk desk;
    private transient String cached;
    @Transient private String note;
    private long revision;

    protected Employee() {}

    public Employee(String name) {
        this.name = name;
    }

    public boolean isActive() {
        return active;
    }

    public Employee setActive(boolean active) {
        this.active = active;
        return this;
    }

    Boolean isRemote() {
        return isRemote;
    }

    Boolean getIsRemote() {
        return isRemote;
    }

    void setRemote(Boolean remote) {
        isRemote = remote;
    }

    @Column(name = "hired")
    LocalDate hiredOn() {
        return hiredOn;
    }

    void setHiredOn(LocalDate day) {
        hiredOn = day;
    }

    @Embedded
    Desk getDesk() {
        return desk;
    }

    @Version
    public long getRevision() {
        return revision;
    }

    public void setRevision(long revision) {
        this.revision = revision;
    }

    record Desk(int floor, String room) {}
}
