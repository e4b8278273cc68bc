package huozhong.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import huozhong.ApplicationTest;
import huozhong.organization.Organization;

/** The application as it is without the profile. */
@ApplicationTest
class NoDemoTests {

    @Autowired
    private ApplicationContext context;
    @Autowired
    private Organization organization;

    @Test
    void hasNothingOfTheDemo() {
        assertThat(context.getBeansWithAnnotation(Demonstration.class)).isEmpty();
        assertThat(context.getBeansOfType(DemoPasswords.class)).isEmpty();
    }

    @Test
    void hasNoneOfItsAccounts() {
        assertThat(organization.userByLogin("kp-xcb-clerk")).isEmpty();
        assertThat(organization.userByLogin(Administrator.SYSTEM.login())).isEmpty();
    }
}
