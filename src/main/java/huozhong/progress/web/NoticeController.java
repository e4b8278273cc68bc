package huozhong.progress.web;

import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.progress.Notices;
import huozhong.progress.Notices.Notice;

/** What there is to notice. */
@RestController
@RequestMapping("/api/notices")
class NoticeController {

    private final Notices notices;

    NoticeController(Notices notices) {
        this.notices = notices;
    }

    @GetMapping
    List<Notice> notices(Caller caller) {
        return notices.of(caller);
    }
}
