package huozhong.notification.web;

import java.time.LocalDateTime;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.notification.MessageKind;
import huozhong.notification.Messages;
import huozhong.shared.Page;

/** 消息: one's own. */
@RestController
@RequestMapping("/api/messages")
class MessageController {

    private static final int MOST = 100;

    private final Messages messages;

    MessageController(Messages messages) {
        this.messages = messages;
    }

    @GetMapping
    Page<Messages.Shown> page(@RequestParam(required = false) @Nullable MessageKind kind,
                              @RequestParam(defaultValue = "false") boolean unread,
                              @RequestParam(required = false) @Nullable String cursor,
                              @RequestParam(defaultValue = "20") int size, Caller caller) {
        return messages.page(kind, unread, cursor, Math.max(1, Math.min(size, MOST)), caller);
    }

    @GetMapping("/count")
    Messages.Count count(Caller caller) {
        return messages.count(caller);
    }

    @PostMapping("/{id}/reading")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable String id, Caller caller) {
        messages.read(id, caller);
    }

    /** All, or all of a kind, that were there at this time. */
    @PostMapping("/reading")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void readAll(@RequestBody @Valid Seen seen, Caller caller) {
        messages.readAll(seen.kind, seen.until, caller);
    }

    /** Until when somebody looked at which. */
    record Seen(@NotNull LocalDateTime until, @Nullable MessageKind kind) {
    }
}
