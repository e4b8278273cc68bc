package huozhong.training.certificate;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.stereotype.Component;

import huozhong.organization.Organization;
import huozhong.plan.PlanBook;
import huozhong.rendering.CheckCode;
import huozhong.rendering.LiveTemplates;
import huozhong.shared.Shanghai;
import huozhong.training.certificate.Certificate.Said;

/** Freezes what a certificate says, under its number, with its hash and 校验码. */
@Component
class WriteCertificate {

    private final PlanBook plans;
    private final Organization organization;
    private final LiveTemplates templates;
    private final CertificatePaper paper;
    private final ObjectMapper json;
    private final Clock clock;

    WriteCertificate(PlanBook plans, Organization organization, LiveTemplates templates, CertificatePaper paper,
                     ObjectMapper json, Clock clock) {
        this.plans = plans;
        this.organization = organization;
        this.templates = templates;
        this.paper = paper;
        this.json = json;
        this.clock = clock;
    }

    /** 沈火〔2024〕证0012号. */
    String number(String planId, int ordinal) {
        var plan = plans.plan(planId);
        return plan.series(organization.region(plan.regionId())) + String.format(Locale.ROOT, "证%04d号", ordinal);
    }

    Said said(CertificateText text) {
        var content = written(text);
        var hash = hash(content);
        return new Said(text.number(), content, hash, CheckCode.of(List.of(text.number(), hash)),
                templates.of(paper).editionId(), Shanghai.now(clock));
    }

    /** Nothing once the person is forgotten. */
    Optional<CertificateText> text(Certificate certificate) {
        if (certificate.content().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(json.readValue(certificate.content(), CertificateText.class));
        } catch (JsonProcessingException spoiled) {
            throw new IllegalStateException("A stored certificate can't be read", spoiled);
        }
    }

    private String written(CertificateText text) {
        try {
            return json.writeValueAsString(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String hash(String content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
