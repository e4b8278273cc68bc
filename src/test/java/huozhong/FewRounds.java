package huozhong;

import java.util.Map;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The fewest rounds of bcrypt: a test's people get passwords and log in by the dozen, each for a twentieth second. */
@TestConfiguration(proxyBeanMethods = false)
public class FewRounds {

    @Bean
    @Primary
    PasswordEncoder fewRounds() {
        return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(4)));
    }
}
