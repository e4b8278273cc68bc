package huozhong.portal.web;

import java.time.Duration;
import java.util.List;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The portal at {@code /}: its files, which carry their content's hash in the name and never change, and the one page
 * at the addresses of its routes.
 */
@Configuration
class PortalPages implements WebMvcConfigurer {

    private static final String FILES = "classpath:/static/";
    private static final Duration YEAR = Duration.ofDays(365);

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        PortalRoutes.ALL.forEach(route -> registry.addViewController(route).setViewName("forward:/index.html"));
        List.of("/m", "/m/").forEach(phone -> registry.addRedirectViewController(phone, "/m/tasks"));
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        compressed(registry.addResourceHandler("/assets/**").addResourceLocations(FILES + "assets/")
                .setCacheControl(CacheControl.maxAge(YEAR).cachePublic().immutable()));
        compressed(registry.addResourceHandler("/**").addResourceLocations(FILES)
                .setCacheControl(CacheControl.noCache()));
    }

    /** As the build left them beside each file (scripts/compress.mjs), for whoever takes it so. */
    private static void compressed(ResourceHandlerRegistration files) {
        files.resourceChain(true).addResolver(new SmallestCoding());
    }
}
