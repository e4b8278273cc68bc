package huozhong.demo;

import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Credentials;
import huozhong.access.Grants;
import huozhong.organization.Organization;
import huozhong.organization.Staffing;

/** Enrols the administrators, who hold no post. */
@Demonstration
@Transactional
class AppointAdministrators {

    private final Staffing staffing;
    private final Organization organization;
    private final Credentials credentials;
    private final Grants grants;

    AppointAdministrators(Staffing staffing, Organization organization, Credentials credentials, Grants grants) {
        this.staffing = staffing;
        this.organization = organization;
        this.credentials = credentials;
        this.grants = grants;
    }

    void all() {
        for (var administrator : Administrator.values()) {
            if (organization.userByLogin(administrator.login()).isEmpty()) {
                var user = staffing.enrol(administrator.login(), administrator.words(), null);
                credentials.setPassword(user.id(), DemoPasswords.PASSWORD);
                grants.give(user.id(), administrator.grant());
            }
        }
    }
}
