package huozhong.document.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.WebUtils;

import huozhong.document.Unfolding;

/**
 * An upload waits for its place before its transaction begins: whoever waits holds no connection to the database, which
 * everybody else needs.
 */
@Component
class UploadPlaces implements HandlerInterceptor, WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (isUpload(request)) {
            Unfolding.enterThisNode();
        }
        return true;
    }

    @Override
    public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
                                @Nullable Exception failed) {
        if (isUpload(request)) {
            Unfolding.leaveThisNode();
        }
    }

    private static boolean isUpload(HttpServletRequest request) {
        return WebUtils.getNativeRequest(request, MultipartRequest.class) != null;
    }
}
