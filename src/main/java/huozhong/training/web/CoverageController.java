package huozhong.training.web;

import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.organization.Level;
import huozhong.shared.web.Download;
import huozhong.training.coverage.Coverage;
import huozhong.training.coverage.ListPaper;
import huozhong.training.coverage.TrainingLists;

/** Who of a plan's members is trained and who isn't, and the lists that are made of it. */
@RestController
@RequestMapping("/api/plans/{id}")
class CoverageController {

    private final Coverage coverage;
    private final TrainingLists lists;

    CoverageController(Coverage coverage, TrainingLists lists) {
        this.coverage = coverage;
        this.lists = lists;
    }

    @GetMapping("/training-coverage")
    Coverage.Shown coverage(@PathVariable String id, Caller caller) {
        return coverage.of(id, caller);
    }

    /** 应训未训. */
    @GetMapping("/training-coverage/missing")
    List<Coverage.Missing> missing(@PathVariable String id, @RequestParam(required = false) @Nullable Level level,
                                   @RequestParam(required = false) @Nullable String category,
                                   @RequestParam(required = false) @Nullable String region, Caller caller) {
        return coverage.missing(id, level, category, region, caller);
    }

    @GetMapping("/lists/courses")
    TrainingLists.CourseList courses(@PathVariable String id,
                                     @RequestParam(required = false) @Nullable LocalDateTime asOf, Caller caller) {
        return lists.courses(id, asOf, caller);
    }

    @GetMapping(path = "/lists/courses.xlsx", produces = Download.EXCEL)
    ResponseEntity<byte[]> courseBook(@PathVariable String id,
                                      @RequestParam(required = false) @Nullable LocalDateTime asOf, Caller caller) {
        return Download.of("培训清单.xlsx", Download.EXCEL, ListPaper.of(lists.courses(id, asOf, caller)));
    }

    @GetMapping("/lists/members")
    TrainingLists.MemberList members(@PathVariable String id,
                                     @RequestParam(required = false) @Nullable LocalDateTime asOf, Caller caller) {
        return lists.members(id, asOf, caller);
    }

    @GetMapping(path = "/lists/members.xlsx", produces = Download.EXCEL)
    ResponseEntity<byte[]> memberBook(@PathVariable String id,
                                      @RequestParam(required = false) @Nullable LocalDateTime asOf, Caller caller) {
        return Download.of("管理清单.xlsx", Download.EXCEL, ListPaper.of(lists.members(id, asOf, caller)));
    }
}
