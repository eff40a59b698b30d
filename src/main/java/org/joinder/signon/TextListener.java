package org.joinder.signon;

import java.util.List;
import org.joinder.base.Jurisdiction;
import org.joinder.letters.LetterTextChanged;
import org.joinder.letters.TextChange;
import org.joinder.shell.Live;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** When the text of a circulating letter changes, says which signers are asked again, or told of a typo. */
@Component
class TextListener {

    private final Rounds rounds;
    private final Answers answers;
    private final Live live;
    private final ApplicationEventPublisher events;

    TextListener(Rounds rounds, Answers answers, Live live, ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.answers = answers;
        this.live = live;
        this.events = events;
    }

    @ApplicationModuleListener
    void on(LetterTextChanged changed) {
        rounds.of(changed.letter()).stream()
                .filter(round -> round.status().isRunning())
                .forEach(round -> on(changed, round));
    }

    private void on(LetterTextChanged changed, Round round) {
        RoundNews.tell(live, round.id());
        List<Jurisdiction> signers = answers.current(round.id()).values().stream()
                .filter(answer -> answer.kind().isSigned() && answer.textVersion() < changed.to())
                .map(Answer::office)
                .sorted()
                .toList();
        if (signers.isEmpty()) {
            return;
        }
        events.publishEvent(
                changed.change() == TextChange.SUBSTANTIVE
                        ? new ConsentAsked(round.id(), round.letter(), changed.from(), changed.to(), signers)
                        : new TypoCorrected(round.id(), round.letter(), changed.from(), changed.to(), signers));
    }
}
