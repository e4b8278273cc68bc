package huozhong.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import huozhong.shared.Ids;

/** 地区: a node of the tree province → city → county → township → village; its path begins with its parent's. */
@Entity
@Table(name = "region")
public class Region {

    @Id
    private String id;
    private String code;
    private String name;
    @Enumerated(EnumType.STRING)
    private Level level;
    private @Nullable String parentId;
    private String path;
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Region() {
    }

    public Region(String code, String name, Level level, @Nullable Region parent) {
        this.id = Ids.next();
        this.code = code;
        this.name = name;
        this.level = level;
        this.parentId = parent == null ? null : parent.id;
        this.path = (parent == null ? "/" : parent.path) + code + "/";
    }

    void rename(String newName) {
        name = newName;
    }

    /** The same region, whenever and by whatever question it was read. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Region region && region.id.equals(id);
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

    public Level level() {
        return level;
    }

    public @Nullable String parentId() {
        return parentId;
    }

    /** "/LN/SY/KP/": what lies in this region has a path that begins with it. */
    public String path() {
        return path;
    }

    public boolean contains(Region other) {
        return other.path.startsWith(path);
    }
}
