package huozhong.access;

import java.util.List;

import org.springframework.stereotype.Component;

import huozhong.organization.StaffSearch;

/** Who can do more than log in: whoever sets his password or lets him back in could act as him. */
@Component
class Powers {

    private final StaffSearch staff;
    private final Grants grants;

    Powers(StaffSearch staff, Grants grants) {
        this.staff = staff;
        this.grants = grants;
    }

    /** Whether he holds or will hold a post, or has a grant. */
    boolean has(String userId) {
        return !grants.of(userId).isEmpty() || !staff.postsOf(List.of(userId)).isEmpty();
    }
}
