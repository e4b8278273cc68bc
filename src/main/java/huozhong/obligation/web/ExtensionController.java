package huozhong.obligation.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.obligation.ExtensionBook;

/** 延期申请: what was asked for and answered; answering is a task. */
@RestController
@RequestMapping("/api/extensions")
class ExtensionController {

    private final ExtensionBook book;

    ExtensionController(ExtensionBook book) {
        this.book = book;
    }

    @GetMapping("/{id}")
    ExtensionBook.Line line(@PathVariable String id, Caller caller) {
        return book.line(id, caller);
    }
}
