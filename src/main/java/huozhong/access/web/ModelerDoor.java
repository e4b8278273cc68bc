package huozhong.access.web;

import java.util.List;
import java.util.Optional;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

import huozhong.access.Credentials;
import huozhong.access.Grant;
import huozhong.access.Grants;
import huozhong.access.Login;
import huozhong.access.PasswordVoid;
import huozhong.access.TooManyGuesses;

/** The door for Camunda Modeler: basic authentication, flow administrators only, the same lockout, no session. */
@Configuration
class ModelerDoor {

    @Bean
    @Order(1)
    SecurityFilterChain modeler(HttpSecurity http, Login login, Grants grants, Credentials credentials)
            throws Exception {
        return http.securityMatcher("/engine-rest/version", "/engine-rest/deployment", "/engine-rest/deployment/create")
                .authorizeHttpRequests(routes -> routes.anyRequest().authenticated())
                .authenticationProvider(new FlowAdministrators(login, grants, credentials))
                .httpBasic(Customizer.withDefaults())
                .csrf(AbstractHttpConfigurer::disable) // no cookie, nothing to forge a request with
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(RequestCacheConfigurer::disable)
                .build();
    }

    /** Everybody else, and whose password somebody else set, is told what somebody with a wrong password is told. */
    private record FlowAdministrators(Login login, Grants grants, Credentials credentials)
            implements AuthenticationProvider {

        @Override
        public Authentication authenticate(Authentication asked) throws AuthenticationException {
            var userId = attempt(asked)
                    .filter(user -> grants.of(user).contains(Grant.FLOW_ADMINISTRATOR))
                    .filter(user -> !credentials.mustChange(user))
                    .orElseThrow(() -> new BadCredentialsException("用户名或密码不正确"));
            return UsernamePasswordAuthenticationToken.authenticated(userId, null, List.of());
        }

        private Optional<String> attempt(Authentication asked) {
            try {
                return login.attempt(asked.getName(), String.valueOf(asked.getCredentials()), address(asked));
            } catch (TooManyGuesses | PasswordVoid refused) {
                throw new LockedException(String.valueOf(refused.getMessage()), refused);
            }
        }

        private static String address(Authentication asked) {
            return asked.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        }

        @Override
        public boolean supports(Class<?> type) {
            return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
        }
    }
}
