package huozhong.directory.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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
import huozhong.access.Grant;
import huozhong.access.PasswordCodes;
import huozhong.directory.Change;
import huozhong.directory.CheckOrganization;
import huozhong.directory.ConfirmOrganization;
import huozhong.directory.DirectoryPaper;
import huozhong.directory.NewcomersCodes;
import huozhong.directory.OrganizationReport;
import huozhong.directory.Problem;
import huozhong.shared.OwnTransactions;
import huozhong.shared.Page;
import huozhong.shared.Retry;

/** 机构导入: fetch the blank, upload it filled in, look at what would change, confirm, hand out the codes. */
@RestController
@RequestMapping("/api/organization-imports")
class OrganizationImportController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final CheckOrganization check;
    private final OrganizationReport report;
    private final ConfirmOrganization confirm;
    private final NewcomersCodes codes;

    OrganizationImportController(CheckOrganization check, OrganizationReport report, ConfirmOrganization confirm,
                                 NewcomersCodes codes) {
        this.check = check;
        this.report = report;
        this.confirm = confirm;
        this.codes = codes;
    }

    @GetMapping("/template")
    ResponseEntity<byte[]> template(Caller caller) {
        caller.require(Grant.SYSTEM_ADMINISTRATOR);
        var disposition = ContentDisposition.attachment().filename("机构名录.xlsx", StandardCharsets.UTF_8).build();
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(XLSX))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString()).body(DirectoryPaper.blank());
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    OrganizationReport.Summary check(@RequestPart MultipartFile file, Caller caller) throws IOException {
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        return report.summary(check.check(name, file.getBytes(), caller), caller);
    }

    @GetMapping("/{id}")
    OrganizationReport.Summary summary(@PathVariable String id, Caller caller) {
        return report.summary(id, caller);
    }

    @GetMapping("/{id}/problems")
    Page<Problem> problems(@PathVariable String id, @RequestParam(defaultValue = "0") int cursor,
                           @RequestParam(defaultValue = "100") int size, Caller caller) {
        return report.problems(id, cursor, size, caller);
    }

    @GetMapping("/{id}/changes")
    Page<Change> changes(@PathVariable String id, @RequestParam(defaultValue = "0") int cursor,
                         @RequestParam(defaultValue = "100") int size, Caller caller) {
        return report.changes(id, cursor, size, caller);
    }

    /** It is written once a security administrator agrees. */
    @PostMapping("/{id}/confirmation")
    OrganizationReport.Summary confirm(@PathVariable String id, Caller caller) {
        confirm.propose(id, caller);
        return report.summary(id, caller);
    }

    /** Its answer is not kept, since codes are told once; asked again they are others. */
    @OwnTransactions
    @PostMapping("/{id}/password-codes")
    List<PasswordCodes.Told> issueCodes(@PathVariable String id, Caller caller) {
        return Retry.call(() -> codes.issue(id, caller));
    }
}
