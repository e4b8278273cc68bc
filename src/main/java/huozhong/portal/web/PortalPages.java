package huozhong.portal.web;

import java.io.IOException;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * The portal at {@code /}: its files, which carry their content's hash in the name and never change, and the one page
 * for every address that is neither a file nor the API's.
 */
@Configuration
class PortalPages implements WebMvcConfigurer {

    private static final String FILES = "classpath:/static/";
    private static final Duration YEAR = Duration.ofDays(365);

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/").setViewName("forward:/index.html");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**").addResourceLocations(FILES + "assets/")
                .setCacheControl(CacheControl.maxAge(YEAR).cachePublic().immutable());
        registry.addResourceHandler("/**").addResourceLocations(FILES)
                .setCacheControl(CacheControl.noCache())
                .resourceChain(true).addResolver(new PageOrFile());
    }

    /** A file by its name, else the page, which finds its way by the address. */
    private static final class PageOrFile extends PathResourceResolver {

        @Override
        protected @Nullable Resource getResource(String path, Resource location) throws IOException {
            var file = path.isEmpty() ? null : super.getResource(path, location);
            return file != null || !isPage(path) ? file : super.getResource("index.html", location);
        }

        private static boolean isPage(String path) {
            return !path.contains(".") && !path.matches("(api|engine-rest|actuator)(/.*)?");
        }
    }
}
