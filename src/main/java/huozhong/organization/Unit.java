package huozhong.organization;

import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import huozhong.shared.Ids;
import huozhong.shared.SeenText;

/**
 * 单位: a department, a division of one (业务处室), an employer, a street or community office; in a region or in none
 * (省直、央企、驻沈高校). Its function is data, so that a plan and the routing can name functions that no code knows.
 */
@Entity
@Table(name = "unit")
public class Unit {

    /** 宣传部: runs the plan in its region. */
    public static final String PUBLICITY = "PUBLICITY";
    /** 文明办: runs the plan in its region. */
    public static final String CIVILITY_OFFICE = "CIVILITY_OFFICE";
    /** 业务处室: a division of a department. */
    public static final String DIVISION = "DIVISION";
    /** 工作单位. */
    public static final String EMPLOYER = "EMPLOYER";
    /** 街道. */
    public static final String STREET = "STREET";
    /** 社区. */
    public static final String COMMUNITY = "COMMUNITY";


    @Id
    private String id;
    private String code;
    private String name;
    private @Nullable String plainName;
    @Column(name = "unit_function")
    private String function;
    private @Nullable String regionId;
    private @Nullable String parentId;
    private boolean active;
    private @Nullable String successorId;
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Unit() {
    }

    public Unit(String code, String name, String function, @Nullable Region region, @Nullable Unit parent) {
        this.id = Ids.next();
        this.code = code;
        this.name = name;
        this.plainName = plain(name);
        this.function = function;
        this.regionId = region == null ? null : region.id();
        this.parentId = parent == null ? null : parent.id;
        this.active = true;
    }

    void change(String newName, String newFunction, @Nullable Region region, @Nullable Unit parent) {
        name = newName;
        plainName = plain(newName);
        function = newFunction;
        regionId = region == null ? null : region.id();
        parentId = parent == null ? null : parent.id;
    }

    /**
     * A name as units are found by it: 沈阳市 第一医院 is 沈阳市第一医院. As it is seen and
     * without blanks: no unit is avoided by how it is written.
     */
    public static String plain(String name) {
        return SeenText.together(name);
    }

    /** 撤销, for good: whoever took it over answers for it. */
    void end(@Nullable Unit successor) {
        active = false;
        successorId = successor == null ? null : successor.id;
    }

    /** The same unit, whenever and by whatever question it was read. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Unit unit && unit.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    public String id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** Its name as texts are compared with it. */
    public String plainName() {
        return plainName == null ? plain(name) : plainName;
    }

    public String function() {
        return function;
    }

    public @Nullable String regionId() {
        return regionId;
    }

    public @Nullable String parentId() {
        return parentId;
    }

    public boolean isActive() {
        return active;
    }

    /** 承接单位 of a unit that ended; it may have ended since. */
    public @Nullable String successorId() {
        return successorId;
    }

    /** Whether its word is about its own people or residents, so that no unit like it can say it in its place. */
    public boolean speaksForItsOwn() {
        return Set.of(EMPLOYER, STREET, COMMUNITY).contains(function);
    }

    /** Whether it runs the plan in its region, as 宣传部 or 文明办. */
    public boolean runsItsRegion() {
        return function.equals(PUBLICITY) || function.equals(CIVILITY_OFFICE);
    }

    /** A unit ended: its open tasks go to its successor, or to whom the routing finds without it. */
    public record Ended(String unitId, @Nullable String successorId) {
    }
}
