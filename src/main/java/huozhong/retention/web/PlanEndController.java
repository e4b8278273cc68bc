package huozhong.retention.web;

import java.nio.charset.StandardCharsets;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.retention.PlanEnd;

/** When a plan's personal data ends, and its archive. */
@RestController
@RequestMapping("/api/plans/{id}")
class PlanEndController {

    private final PlanEnd end;

    PlanEndController(PlanEnd end) {
        this.end = end;
    }

    @GetMapping("/retention")
    PlanEnd.View retention(@PathVariable String id, Caller caller) {
        return end.view(id, caller);
    }

    @GetMapping("/archive")
    ResponseEntity<Resource> archive(@PathVariable String id, Caller caller) {
        var fetched = end.fetch(id, caller);
        var name = ContentDisposition.attachment().filename(fetched.name(), StandardCharsets.UTF_8).build();
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("application/zip"))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header("X-Content-Type-Options", "nosniff").body(new FileSystemResource(fetched.path()));
    }
}
