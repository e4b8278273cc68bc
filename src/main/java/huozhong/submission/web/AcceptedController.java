package huozhong.submission.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.shared.Keyless;
import huozhong.shared.web.Download;
import huozhong.submission.AcceptedList;
import huozhong.submission.AcceptedList.Accepted;
import huozhong.submission.PrintList;
import huozhong.submission.Readiness;

/** Lists before they go up, on paper, and after they were accepted. */
@RestController
@RequestMapping("/api")
class AcceptedController {

    private final AcceptedList list;
    private final Readiness readiness;
    private final PrintList printing;

    AcceptedController(AcceptedList list, Readiness readiness, PrintList printing) {
        this.list = list;
        this.readiness = readiness;
        this.printing = printing;
    }

    @GetMapping("/list-readiness")
    Readiness.Ready ready(@RequestParam String plan, @RequestParam String unit, Caller caller) {
        return readiness.of(plan, unit, caller);
    }

    /** Every time anew, since every time is recorded. */
    @Keyless
    @PostMapping("/submissions/{id}/roster")
    PrintList.Roster roster(@PathVariable String id, @RequestParam(required = false) @Nullable String category,
                            @RequestParam(defaultValue = "false") boolean mobiles, Caller caller) {
        return printing.roster(id, category, mobiles, caller);
    }

    @GetMapping("/accepted-nominees")
    List<Accepted> accepted(@RequestParam String plan, @RequestParam(required = false) @Nullable String category,
                            Caller caller) {
        return list.of(plan, category, caller);
    }

    /** Every time anew, since every time is recorded. */
    @Keyless
    @PostMapping("/accepted-nominees/workbook")
    ResponseEntity<byte[]> workbook(@RequestParam String plan,
                                    @RequestParam(required = false) @Nullable String category, Caller caller) {
        return Download.of("合并名单.xlsx", Download.EXCEL, list.workbook(plan, category, caller));
    }
}
