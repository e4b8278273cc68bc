package huozhong.shared.web;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request whose body ends in a failure when it is longer, or takes longer, than its route can need. */
final class BoundedBody extends HttpServletRequestWrapper {

    private static final Duration LONGEST = Duration.ofSeconds(15);

    private final Body body;

    BoundedBody(HttpServletRequest request, int mostBytes) throws IOException {
        super(request);
        this.body = new Body(request.getInputStream(), mostBytes, System.nanoTime() + LONGEST.toNanos());
    }

    @Override
    public ServletInputStream getInputStream() {
        return body;
    }

    /** Whether all of it came within its bounds; what nobody read is read now, so that it can't come for hours. */
    boolean isWhole() {
        try {
            while (body.read(new byte[4096], 0, 4096) >= 0) {
                continue;
            }
            return true;
        } catch (IOException broken) {
            return false;
        }
    }

    private static final class Body extends ServletInputStream {

        private final ServletInputStream bytes;
        private final long deadline;
        private long left;
        private boolean ended;

        private Body(ServletInputStream bytes, long left, long deadline) {
            this.bytes = bytes;
            this.left = left;
            this.deadline = deadline;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] to, int from, int most) throws IOException {
            if (ended) {
                return -1; // whole in time, however long its request takes
            }
            if (left < 0 || System.nanoTime() > deadline) {
                throw new IOException("The body is too long, or comes too slowly");
            }
            var count = bytes.read(to, from, most);
            left -= Math.max(0, count);
            ended = count < 0 || bytes.isFinished() && left >= 0;
            return count;
        }

        @Override
        public boolean isFinished() {
            return bytes.isFinished();
        }

        @Override
        public boolean isReady() {
            return bytes.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            bytes.setReadListener(listener);
        }
    }
}
