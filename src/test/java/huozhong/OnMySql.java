package huozhong;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;

import huozhong.shared.Ids;

/** The same as {@link ApplicationTest} on a database of its own on the MySQL server that bin/test names. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("mysql")
@EnabledIfSystemProperty(named = OnMySql.URL, matches = ".+", disabledReason = "bin/test starts a MySQL")
@ApplicationTest
@ContextConfiguration(initializers = OnMySql.FreshDatabase.class)
public @interface OnMySql {

    /** The system property with the server's URL, as bin/mysql prints it; user root, no password. */
    String URL = "huozhong.mysql.url";

    /**
     * Names a database that is not there yet; it goes with the throw-away server, whose connections are for whoever
     * is at work: a context that waits holds two.
     */
    class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var url = System.getProperty(URL).replaceFirst("/\\w+\\?", "/test" + Ids.next() + "?")
                    + "&createDatabaseIfNotExist=true";
            var properties = Map.<String, Object>of("spring.datasource.url", url,
                    "spring.datasource.username", "root", "spring.datasource.password", "",
                    "spring.datasource.hikari.minimum-idle", 2, "spring.datasource.hikari.idle-timeout", 10000);
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("mysql", properties));
        }
    }
}
