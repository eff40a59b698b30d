package org.joinder.coalitions;

import java.util.Map;
import org.joinder.base.Jurisdiction;
import org.joinder.letters.LetterId;
import org.joinder.offices.Chosen;

/** A question to each office, answered yes, no, or not known. Pure. */
sealed interface Expression {

    /** Whether it holds for the office. */
    Truth holds(OfficeFacts office, Map<LetterId, SignedLetter> letters);

    record Everyone() implements Expression {
        @Override
        public Truth holds(OfficeFacts office, Map<LetterId, SignedLetter> letters) {
            return Truth.YES;
        }
    }

    record Signed(LetterId letter) implements Expression {
        @Override
        public Truth holds(OfficeFacts office, Map<LetterId, SignedLetter> letters) {
            var found = letters.get(letter);
            return found == null ? Truth.UNKNOWN : found.signedBy(office.office());
        }
    }

    record OfParty(Party party) implements Expression {
        @Override
        public Truth holds(OfficeFacts office, Map<LetterId, SignedLetter> letters) {
            var recorded = office.party();
            return recorded == null ? Truth.UNKNOWN : Truth.of(Party.of(recorded) == party);
        }
    }

    record InRegion(Region region) implements Expression {
        @Override
        public Truth holds(OfficeFacts office, Map<LetterId, SignedLetter> letters) {
            return Truth.of(Region.of(office.office()) == region);
        }
    }

    record ChosenBy(Chosen chosen) implements Expression {
        @Override
        public Truth holds(OfficeFacts office, Map<LetterId, SignedLetter> letters) {
            return office.chosen() == null ? Truth.UNKNOWN : Truth.of(office.chosen() == chosen);
        }
    }

    record OfKind(Jurisdiction.Kind kind) implements Expression {
        @Override
        public Truth holds(OfficeFacts office, Map<LetterId, SignedLetter> letters) {
            return Truth.of(office.office().kind() == kind);
        }
    }

    record Member() implements Expression {
        @Override
        public Truth holds(OfficeFacts office, Map<LetterId, SignedLetter> letters) {
            return Truth.of(office.member());
        }
    }

    record Is(Jurisdiction one) implements Expression {
        @Override
        public Truth holds(OfficeFacts office, Map<LetterId, SignedLetter> letters) {
            return Truth.of(office.office() == one);
        }
    }

    record Not(Expression inner) implements Expression {
        @Override
        public Truth holds(OfficeFacts office, Map<LetterId, SignedLetter> letters) {
            return inner.holds(office, letters).not();
        }
    }

    record And(Expression left, Expression right) implements Expression {
        @Override
        public Truth holds(OfficeFacts office, Map<LetterId, SignedLetter> letters) {
            return left.holds(office, letters).and(right.holds(office, letters));
        }
    }

    record Or(Expression left, Expression right) implements Expression {
        @Override
        public Truth holds(OfficeFacts office, Map<LetterId, SignedLetter> letters) {
            return left.holds(office, letters).or(right.holds(office, letters));
        }
    }
}
