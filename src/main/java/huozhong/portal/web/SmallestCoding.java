package huozhong.portal.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * Spring sends the coding that the browser names first, which is gzip; whoever takes brotli gets that, it is smaller.
 */
final class SmallestCoding extends EncodedResourceResolver {

    private static final String BROTLI = "br";

    @Override
    protected @Nullable Resource resolveResourceInternal(@Nullable HttpServletRequest request, String path,
                                                         List<? extends Resource> locations,
                                                         ResourceResolverChain chain) {
        return super.resolveResourceInternal(request == null ? null : new Preferring(request), path, locations, chain);
    }

    private static final class Preferring extends HttpServletRequestWrapper {

        private Preferring(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            var said = super.getHeader(name);
            var takesBrotli = HttpHeaders.ACCEPT_ENCODING.equalsIgnoreCase(name) && said != null
                    && List.of(said.toLowerCase().split("[\\s,]+")).contains(BROTLI);
            return takesBrotli ? BROTLI : said;
        }
    }
}
