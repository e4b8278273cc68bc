package huozhong.selection.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.selection.ChosenList;
import huozhong.selection.RoundPulse;
import huozhong.shared.Keyless;
import huozhong.shared.web.Download;

/** What a board asks of a round besides itself: whether it changed, and its list as a paper. */
@RestController
@RequestMapping("/api/selections/{id}")
class SelectionPaperController {

    private final RoundPulse pulse;
    private final ChosenList list;

    SelectionPaperController(RoundPulse pulse, ChosenList list) {
        this.pulse = pulse;
        this.list = list;
    }

    @GetMapping("/pulse")
    RoundPulse.Pulse pulse(@PathVariable String id, Caller caller) {
        return pulse.of(id, caller);
    }

    /** Every time anew, since every time is recorded. */
    @Keyless
    @PostMapping("/paper")
    ResponseEntity<byte[]> paper(@PathVariable String id, @RequestParam(required = false) @Nullable String category,
                                 Caller caller) {
        var paper = list.paper(id, category, caller);
        return Download.of(paper.name(), Download.WORD, paper.bytes());
    }
}
