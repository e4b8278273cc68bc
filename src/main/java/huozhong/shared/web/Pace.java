package huozhong.shared.web;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Lets a body come at no less than 16 KB a second, after some seconds to begin with: a thread waits for it. In the
 * server and not in a filter, since the server reads the parts of an upload by itself.
 */
@Component
class Pace extends ValveBase implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final int BYTES_A_SECOND = 16 << 10;

    private final Duration toBegin;

    Pace(@Value("${huozhong.body-patience:15s}") Duration toBegin) {
        super(true);
        this.toBegin = toBegin;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextValves(this);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        var body = request.getCoyoteRequest().getInputBuffer();
        request.getCoyoteRequest()
                .setInputBuffer(new Body(body, request.getCoyoteRequest(), System.nanoTime() + toBegin.toNanos()));
        try {
            getNext().invoke(request, response);
        } finally {
            request.getCoyoteRequest().setInputBuffer(body);
        }
    }

    private static final class Body implements InputBuffer {

        private final InputBuffer bytes;
        private final org.apache.coyote.Request request;
        private long until;

        private Body(InputBuffer bytes, org.apache.coyote.Request request, long until) {
            this.bytes = bytes;
            this.request = request;
            this.until = until;
        }

        @Override
        public int doRead(ApplicationBufferHandler handler) throws IOException {
            if (System.nanoTime() > until) {
                request.action(ActionCode.DISABLE_SWALLOW_INPUT, null); // nor wait for the rest
                throw new IOException("The body comes too slowly");
            }
            var count = bytes.doRead(handler);
            until += Math.max(0, count) * Duration.ofSeconds(1).toNanos() / BYTES_A_SECOND;
            return count;
        }

        @Override
        public int available() {
            return bytes.available();
        }
    }
}
