package huozhong.seal.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import huozhong.seal.PlatformNotices;
import huozhong.seal.platform.SharedSecret;
import huozhong.shared.Keyless;

/** Where the platform calls back. */
@RestController
class PlatformNoticeController {

    private final PlatformNotices notices;

    PlatformNoticeController(PlatformNotices notices) {
        this.notices = notices;
    }

    @Keyless
    @PostMapping("/api/platform-seals/{id}/notice")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void take(@PathVariable String id, @RequestHeader(name = SharedSecret.TIME, defaultValue = "") String time,
              @RequestHeader(name = SharedSecret.MAC, defaultValue = "") String mac) {
        notices.take(id, time, mac);
    }
}
