package huozhong.workflow.web;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.workflow.running.LiveDiagrams;

/** The live diagrams, for everybody who is logged in. */
@RestController
@RequestMapping("/api/diagrams")
class DiagramController {

    private final LiveDiagrams diagrams;

    DiagramController(LiveDiagrams diagrams) {
        this.diagrams = diagrams;
    }

    @GetMapping(path = "/{process}", produces = MediaType.APPLICATION_XML_VALUE)
    String diagram(@PathVariable String process, Caller caller) {
        return diagrams.of(process);
    }
}
