package huozhong.attendance.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.attendance.AmendmentBook;

/** 更正申请: what was asked for and answered; answering is a task. */
@RestController
class AmendmentController {

    private final AmendmentBook book;

    AmendmentController(AmendmentBook book) {
        this.book = book;
    }

    @GetMapping("/api/amendments/{id}")
    AmendmentBook.Line line(@PathVariable String id, Caller caller) {
        return book.line(id, caller);
    }
}
