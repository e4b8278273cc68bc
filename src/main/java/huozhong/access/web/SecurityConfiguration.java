package huozhong.access.web;

import java.time.Clock;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RegexRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

import huozhong.access.Callers;

/** Which doors are open, and what every answer says to the browser. */
@Configuration
class SecurityConfiguration {

    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data: blob:; font-src 'self' data:; object-src 'none'; base-uri 'none'; "
            + "form-action 'self'; frame-ancestors 'none'";
    private static final String NOT_THE_APIS = "/(?!(?:api|engine-rest)(?:[/?]|$)).*";
    /** Who reads the QR of a form on his desk goes away as he came. */
    private static final RequestMatcher WITHOUT_COOKIE = new RegexRequestMatcher(
            "/(v/|c/|assets/|api/form-proofs/|api/certificates/|api/calendar/).*", "GET");
    static final RequestMatcher PORTAL = new OrRequestMatcher(new RegexRequestMatcher(NOT_THE_APIS, "GET"),
            new RegexRequestMatcher(NOT_THE_APIS, "HEAD"));

    @Bean
    SecurityFilterChain doors(HttpSecurity http, CsrfTokenRepository csrfTokens, SecurityAnswers answers,
                              Callers callers, Clock clock, ObjectMapper json) throws Exception {
        return http
                .authorizeHttpRequests(routes -> routes
                        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.INCLUDE, DispatcherType.ASYNC)
                                .permitAll()
                        .requestMatchers(HttpMethod.POST, "/api/login", "/api/first-run", "/api/first-password",
                                "/api/seal-verifications", "/api/platform-seals/*/notice", "/api/feedback/*")
                                .permitAll()
                        .requestMatchers(HttpMethod.GET, "/api/csrf", "/api/session", "/api/demo-accounts",
                                "/api/first-run")
                                .permitAll()
                        .requestMatchers(HttpMethod.GET, "/api/form-proofs/*", "/api/certificates/*/*",
                                "/api/feedback/*", "/api/calendar/*")
                                .permitAll()
                        .requestMatchers(PORTAL).permitAll()
                        .anyRequest().authenticated())
                .securityContext(contexts -> contexts.securityContextRepository(new WhoIsInSession()))
                .addFilterBefore(new OwnPages(answers), CsrfFilter.class)
                .addFilterBefore(new SessionLimits(callers, clock), SecurityContextHolderFilter.class)
                .addFilterAfter(new PasswordToChange(json), CsrfFilter.class)
                .csrf(csrf -> csrf.ignoringRequestMatchers("/api/platform-seals/*/notice")
                        .csrfTokenRepository(csrfTokens).csrfTokenRequestHandler(rawTokenAtOnce()))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(answers).accessDeniedHandler(answers))
                .headers(SecurityConfiguration::headers)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(RequestCacheConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    CsrfTokenRepository csrfTokens() {
        var tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Strict"));
        return tokens;
    }

    @Bean
    SecurityAnswers securityAnswers(ObjectMapper json) {
        return new SecurityAnswers(json);
    }

    /** The token stands in a cookie, never in a page: nothing to mask it against, and no page to wait for. */
    private static CsrfTokenRequestAttributeHandler rawTokenAtOnce() {
        var handler = new TokenByHeader();
        handler.setCsrfRequestAttributeName(null);
        return handler;
    }

    /** Never by a parameter: looking for one reads the body of whoever sends it, however slowly. */
    private static final class TokenByHeader extends CsrfTokenRequestAttributeHandler {

        /** A token that nobody asks for is no cookie. */
        @Override
        public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
            if (!WITHOUT_COOKIE.matches(request)) {
                super.handle(request, response, token);
            }
        }

        @Override
        public @Nullable String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
            return request.getHeader(token.getHeaderName());
        }
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), geolocation=(), microphone=()"))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
    }
}
