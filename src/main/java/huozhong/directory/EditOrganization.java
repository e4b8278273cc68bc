package huozhong.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Credentials;
import huozhong.access.Grant;
import huozhong.audit.Audit;
import huozhong.organization.Level;
import huozhong.organization.Organization;
import huozhong.organization.Post;
import huozhong.organization.Region;
import huozhong.organization.Staffing;
import huozhong.organization.Unit;
import huozhong.organization.User;
import huozhong.shared.Shanghai;

/** Changes the organisation by hand, one thing at a time; the system administrator's, as a file's rows are. */
@Service
@Transactional
public class EditOrganization {

    private final Organization organization;
    private final Staffing staffing;
    private final Credentials credentials;
    private final Audit audit;
    private final Clock clock;

    EditOrganization(Organization organization, Staffing staffing, Credentials credentials, Audit audit, Clock clock) {
        this.organization = organization;
        this.staffing = staffing;
        this.credentials = credentials;
        this.audit = audit;
        this.clock = clock;
    }

    public Region openRegion(String code, String name, Level level, @Nullable String parentId, Caller caller) {
        caller.require(Grant.SYSTEM_ADMINISTRATOR);
        var region = staffing.openRegion(code, name, level, region(parentId));
        record(caller, "REGION_OPENED", region.id(), Map.of("code", region.code()));
        return region;
    }

    public Unit openUnit(String code, String name, String function, @Nullable String regionId,
                         @Nullable String parentId, Caller caller) {
        caller.require(Grant.SYSTEM_ADMINISTRATOR);
        var parent = Optional.ofNullable(parentId).map(organization::unit).orElse(null);
        var unit = staffing.openUnit(code, name, function, region(regionId), parent);
        record(caller, "UNIT_OPENED", unit.id(), Map.of("code", unit.code()));
        return unit;
    }

    /** Without a password he sets it himself, by a code; one given here he changes at his first login. */
    public User enrol(String login, String name, @Nullable String mobile, @Nullable String password, Caller caller) {
        caller.require(Grant.SYSTEM_ADMINISTRATOR);
        var user = staffing.enrol(login, name, mobile);
        if (password != null) {
            credentials.setPasswordToBeChanged(user.id(), password);
        }
        record(caller, "USER_ENROLLED", user.id(), Map.of());
        return user;
    }

    /** With its last day, which may be over already. */
    public Post endPost(String userId, String postId, LocalDate lastDay, Caller caller) {
        caller.require(Grant.SYSTEM_ADMINISTRATOR);
        var post = staffing.endPost(userId, postId, lastDay);
        var over = lastDay.isBefore(Shanghai.today(clock));
        record(caller, over ? "POST_ENDED" : "POST_ENDING", userId,
                Map.of("unit", post.unitId(), "post", post.kind().name(), "until", lastDay.toString()));
        return post;
    }

    private @Nullable Region region(@Nullable String id) {
        return id == null ? null : organization.region(id);
    }

    private void record(Caller caller, String action, String subject, Map<String, String> facts) {
        audit.record(caller.act(Grant.SYSTEM_ADMINISTRATOR, action, subject, facts));
    }
}
