package huozhong.access.web;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.stereotype.Component;

/** The portal's files and health ask nobody who he is, so that they don't need the database. */
@Component
class SessionsOnlyForTheApi implements BeanPostProcessor {

    private static final String SESSIONS = "sessionRepositoryFilterRegistration";

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (name.equals(SESSIONS) && bean instanceof DelegatingFilterProxyRegistrationBean registration) {
            registration.addUrlPatterns("/api/*", "/engine-rest/*");
        }
        return bean;
    }
}
