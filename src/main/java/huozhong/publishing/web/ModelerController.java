package huozhong.publishing.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

import huozhong.access.Caller;
import huozhong.access.Grant;
import huozhong.publishing.DraftSets;
import huozhong.shared.Keyless;

/**
 * The three calls behind Camunda Modeler's Deploy button, with basic authentication. What it deploys becomes a draft;
 * nothing goes live here. Modeler's, not ours, hence not in the description of the API.
 */
@Hidden
@RestController
@RequestMapping("/engine-rest")
class ModelerController {

    /** The engine for which Modeler draws. */
    private static final String ENGINE = "7.24.0";

    private final DraftSets drafts;

    ModelerController(DraftSets drafts) {
        this.drafts = drafts;
    }

    @GetMapping("/version")
    Map<String, String> version(Caller caller) {
        caller.require(Grant.FLOW_ADMINISTRATOR);
        return Map.of("version", ENGINE);
    }

    /** Modeler only wants to see that it may ask. */
    @GetMapping("/deployment")
    List<String> deployments(Caller caller) {
        caller.require(Grant.FLOW_ADMINISTRATOR);
        return List.of();
    }

    @Keyless
    @PostMapping(path = "/deployment/create", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Deployed deploy(HttpServletRequest request, Caller caller) throws IOException {
        var contents = new LinkedHashMap<String, byte[]>();
        for (var file : ((MultipartHttpServletRequest) request).getFileMap().values()) {
            contents.put(name(file), file.getBytes());
        }
        var draft = drafts.fromModeler(contents, caller);
        return new Deployed(draft.id(), draft.note(), Map.of());
    }

    private static String name(MultipartFile file) {
        return String.valueOf(file.getOriginalFilename());
    }

    /** What Modeler reads of the answer; no process is deployed yet. */
    record Deployed(String id, String name, Map<String, String> deployedProcessDefinitions) {
    }
}
