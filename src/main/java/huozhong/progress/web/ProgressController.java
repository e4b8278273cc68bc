package huozhong.progress.web;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.progress.Forecast;
import huozhong.progress.Forecasts;
import huozhong.progress.ProgressBoard;
import huozhong.progress.ProgressBoard.Board;
import huozhong.progress.StepCounts;
import huozhong.progress.StepCounts.Place;
import huozhong.progress.UnitDetail;
import huozhong.progress.UnitDetail.Detail;
import huozhong.progress.WaitingThings.Waiting;
import huozhong.shared.Page;

/** How far a plan's units and people are. */
@RestController
@RequestMapping("/api/plans/{id}")
class ProgressController {

    private static final int MOST = 100;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ProgressBoard board;
    private final UnitDetail detail;
    private final StepCounts steps;
    private final Forecasts forecasts;

    ProgressController(ProgressBoard board, UnitDetail detail, StepCounts steps, Forecasts forecasts) {
        this.board = board;
        this.detail = detail;
        this.steps = steps;
        this.forecasts = forecasts;
    }

    @GetMapping("/progress")
    Board board(@PathVariable String id, Caller caller) {
        return board.of(id, caller);
    }

    @GetMapping(path = "/progress-workbook", produces = XLSX)
    ResponseEntity<byte[]> workbook(@PathVariable String id, Caller caller) {
        var name = ContentDisposition.attachment().filename("各单位进度.xlsx", StandardCharsets.UTF_8).build();
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(board.workbook(id, caller));
    }

    @GetMapping("/progress/{unit}")
    Detail unit(@PathVariable String id, @PathVariable String unit, Caller caller) {
        return detail.of(id, unit, caller);
    }

    @GetMapping("/progress/{unit}/waiting")
    Page<Waiting> waiting(@PathVariable String id, @PathVariable String unit,
                          @RequestParam(required = false) @Nullable String cursor,
                          @RequestParam(defaultValue = "20") int size, Caller caller) {
        return detail.waiting(id, unit, cursor, Math.max(1, Math.min(size, MOST)), caller);
    }

    @GetMapping("/steps")
    List<Place> steps(@PathVariable String id, Caller caller) {
        return steps.of(id, caller);
    }

    @GetMapping("/forecasts")
    List<Forecast> forecasts(@PathVariable String id, Caller caller) {
        return forecasts.of(id, caller);
    }
}
