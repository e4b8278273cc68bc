package huozhong.submission.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.submission.NomineeWay;

/** A nominee's way through rounds, lists and teams. */
@RestController
class NomineeWayController {

    private final NomineeWay way;

    NomineeWayController(NomineeWay way) {
        this.way = way;
    }

    @GetMapping("/api/nominations/{id}/rounds")
    NomineeWay.Way way(@PathVariable String id, Caller caller) {
        return way.of(id, caller);
    }
}
