package huozhong.nomination.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.nomination.people.NomineeQuery;
import huozhong.nomination.people.PeopleFiles;

/** The files of a filtered list of people, streamed as one archive; one that broke off has no manifest. */
@RestController
class PeopleFilesController {

    private final PeopleFiles files;

    PeopleFilesController(PeopleFiles files) {
        this.files = files;
    }

    @GetMapping("/api/nominee-files/extent")
    PeopleFiles.Extent extent(@ParameterObject NomineeQuery query, Caller caller) {
        return files.extent(query, caller);
    }

    @GetMapping(path = "/api/nominee-files", produces = "application/zip")
    void archive(@ParameterObject NomineeQuery query, Caller caller, HttpServletResponse response)
            throws IOException {
        var lines = files.of(query, caller);
        response.setContentType("application/zip");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                .filename("人员文件.zip", StandardCharsets.UTF_8).build().toString());
        files.write(lines, response.getOutputStream());
    }
}
