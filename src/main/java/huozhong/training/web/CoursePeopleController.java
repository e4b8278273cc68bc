package huozhong.training.web;

import java.io.IOException;
import java.util.Optional;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import huozhong.access.Caller;
import huozhong.shared.SeenText;
import huozhong.shared.web.Download;
import huozhong.training.CourseContent.CourseFile;
import huozhong.training.CoursePeople;
import huozhong.training.Enrolment;
import huozhong.training.ReadMaterials;
import huozhong.training.WriteCourse;

/** 学员 of a course with their leave, and its materials. */
@RestController
@RequestMapping("/api/courses/{id}")
class CoursePeopleController {

    private final CoursePeople people;
    private final WriteCourse writing;
    private final ReadMaterials reading;

    CoursePeopleController(CoursePeople people, WriteCourse writing, ReadMaterials reading) {
        this.people = people;
        this.writing = writing;
        this.reading = reading;
    }

    @GetMapping("/enrolments")
    CoursePeople.Shown enrolments(@PathVariable String id,
                                  @RequestParam(required = false) Enrolment.@Nullable State state, Caller caller) {
        return people.of(id, state, caller);
    }

    @PostMapping("/enrolments/{person}/leave")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void askLeave(@PathVariable String id, @PathVariable String person, @RequestBody @Valid Asked asked,
                  Caller caller) {
        people.askLeave(id, person, SeenText.of(asked.reason), caller);
    }

    @PostMapping("/enrolments/{person}/leave-decision")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decideLeave(@PathVariable String id, @PathVariable String person, @RequestBody @Valid Decided decided,
                     Caller caller) {
        people.decideLeave(id, person, decided.granted, decided.reason == null ? "" : SeenText.of(decided.reason),
                caller);
    }

    @PostMapping(path = "/materials", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    CourseFile add(@PathVariable String id, @RequestPart MultipartFile file, Caller caller) throws IOException {
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        try (var content = file.getInputStream()) {
            return writing.add(id, name, content, caller);
        }
    }

    /** As a PDF, with who takes it across each page. */
    @GetMapping("/materials/{file}")
    ResponseEntity<byte[]> take(@PathVariable String id, @PathVariable String file, Caller caller) {
        var copy = reading.take(id, file, caller);
        return Download.of(copy.name(), MediaType.APPLICATION_PDF_VALUE, copy.pdf());
    }

    /** Why somebody can't come. */
    record Asked(@NotNull @Size(max = 1000) String reason) {
    }

    /** 准假 or not, and why not. */
    record Decided(boolean granted, @Nullable @Size(max = 1000) String reason) {
    }
}
