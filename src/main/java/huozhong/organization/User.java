package huozhong.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import huozhong.shared.Ids;

/** A person who logs in; what he may do comes from the posts he holds. */
@Entity
@Table(name = "user_account")
public class User {

    @Id
    private String id;
    private String login;
    private String name;
    private @Nullable String mobile;
    private boolean active;
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected User() {
    }

    public User(String login, String name, @Nullable String mobile) {
        this.id = Ids.next();
        this.login = login;
        this.name = name;
        this.mobile = mobile;
        this.active = true;
    }

    void change(String newName, @Nullable String newMobile) {
        name = newName;
        mobile = newMobile;
    }

    void disable() {
        active = false;
    }

    void enable() {
        active = true;
    }

    /** The same user, whenever and by whatever question it was read. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof User user && user.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    public String id() {
        return id;
    }

    public String login() {
        return login;
    }

    public String name() {
        return name;
    }

    public @Nullable String mobile() {
        return mobile;
    }

    public boolean isActive() {
        return active;
    }
}
