package huozhong.nomination.web;

import java.io.IOException;
import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
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
import huozhong.nomination.material.KeepMaterial;
import huozhong.nomination.material.Material;
import huozhong.nomination.material.ReadMaterial;
import huozhong.nomination.material.ReadMaterial.MaterialList;
import huozhong.shared.web.Attachment;

/** 佐证材料 of one nominee. */
@RestController
@RequestMapping("/api/nominations/{id}/materials")
class MaterialController {

    private final KeepMaterial keep;
    private final ReadMaterial read;

    MaterialController(KeepMaterial keep, ReadMaterial read) {
        this.keep = keep;
        this.read = read;
    }

    @GetMapping
    MaterialList materials(@PathVariable String id, Caller caller) {
        return read.of(id, caller);
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Added add(@PathVariable String id, @RequestParam Material.Kind kind, @RequestPart MultipartFile file,
              Caller caller) throws IOException {
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        try (var content = file.getInputStream()) {
            return new Added(keep.add(id, kind, name, content, caller).id());
        }
    }

    @DeleteMapping("/{material}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String id, @PathVariable String material, Caller caller) {
        keep.remove(id, material, caller);
    }

    /** As a PDF, with who takes it across each page. */
    @GetMapping("/{material}")
    ResponseEntity<byte[]> take(@PathVariable String id, @PathVariable String material, Caller caller) {
        var copy = read.take(id, material, caller);
        return Attachment.of(copy.name(), MediaType.APPLICATION_PDF_VALUE, copy.pdf());
    }

    @GetMapping("/{material}/pages/{page}")
    ResponseEntity<byte[]> page(@PathVariable String id, @PathVariable String material, @PathVariable int page,
                                Caller caller) {
        return Attachment.of(page + ".jpg", MediaType.IMAGE_JPEG_VALUE, read.page(id, material, page, caller));
    }

    /** The id of what was added. */
    record Added(String id) {
    }
}
