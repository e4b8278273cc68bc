package huozhong.demo;

import java.util.Map;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Everybody in the demo has one printed password, which no hash protects: the fewest rounds of bcrypt give hundreds of
 * people theirs in seconds.
 */
@Configuration
@Profile("demo")
class DemoPasswords {

    static final String PASSWORD = "shenyang-demo";
    /** Of each seal in it, none of which binds anybody. */
    static final String PIN = "demo-7k2m";
    private static final int FEWEST_ROUNDS = 4;

    @Bean
    @Primary
    PasswordEncoder demoPasswordEncoder() {
        return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(FEWEST_ROUNDS)));
    }
}
