package huozhong.training.certificate;

import java.time.LocalDate;

import huozhong.organization.Unit;

/** What its certificates say of a course that is confirmed: whose it was, its title and its first and last day. */
public record CertifiedCourse(String id, String planId, Unit organiser, String regionId, String title, LocalDate from,
                              LocalDate until) {
}
