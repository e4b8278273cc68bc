package huozhong.nomination;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import huozhong.nomination.Opinion.Decision;

/** What the opinion forms ask for; on paper also the day it was given and the scan. */
public record OpinionGiven(Decision decision, @Nullable String text, @Nullable String reason,
                           @Nullable String fields, @Nullable LocalDate givenOn, @Nullable String scan) {
}
