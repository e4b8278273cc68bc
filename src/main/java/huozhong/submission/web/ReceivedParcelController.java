package huozhong.submission.web;

import java.io.IOException;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import huozhong.access.Caller;
import huozhong.shared.Keyless;
import huozhong.shared.web.Attachment;
import huozhong.submission.parcel.ReadParcel;

/** 报送材料包 that reached the receiver elsewhere: read in and compared, then kept with the list. */
@RestController
@RequestMapping("/api/submissions/{id}")
class ReceivedParcelController {

    private final ReadParcel reading;

    ReceivedParcelController(ReadParcel reading) {
        this.reading = reading;
    }

    /** Writes nothing. */
    @Keyless
    @PostMapping(path = "/parcel-readings", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ReadParcel.Reading read(@PathVariable String id, @RequestPart("file") MultipartFile file, Caller caller)
            throws IOException {
        return reading.read(id, file.getBytes(), caller);
    }

    /** The same file once more, by what the reading said of it. */
    @PostMapping(path = "/kept-parcels", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(@PathVariable String id, @RequestParam String sha256, @RequestPart("file") MultipartFile file,
              Caller caller) throws IOException {
        reading.keep(id, file.getBytes(), sha256, caller);
    }

    @GetMapping("/kept-parcels")
    ReadParcel.Shelf kept(@PathVariable String id, Caller caller) {
        return reading.kept(id, caller);
    }

    /** Every time anew, since every time is recorded. */
    @Keyless
    @PostMapping("/kept-parcels/{kept}/file")
    ResponseEntity<byte[]> file(@PathVariable String id, @PathVariable String kept, Caller caller) {
        var content = reading.take(id, kept, caller);
        return Attachment.of(content.file().name(), content.file().mediaType(), content.bytes());
    }
}
