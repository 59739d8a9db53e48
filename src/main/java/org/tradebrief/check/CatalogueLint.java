package org.tradebrief.check;

import java.util.ArrayList;
import java.util.List;
import org.tradebrief.catalogue.Catalogue;
import org.tradebrief.catalogue.InputError;

/**
 * What is wrong with the rules and relations of a catalogue before any figure is read.
 *
 * @param refused what contradicts itself or means nothing; a run must not start on it
 * @param redundant what says nothing that another entry does not say; a run may start
 */
public record CatalogueLint(List<InputError> refused, List<InputError> redundant) {

    public CatalogueLint {
        refused = List.copyOf(refused);
        redundant = List.copyOf(redundant);
    }

    /** Looks at every rule and relation. */
    public static CatalogueLint of(Catalogue catalogue) {
        RelationLint relations = new RelationLint(catalogue.relations());
        List<InputError> refused = new ArrayList<>(new RuleLint(catalogue).refused());
        refused.addAll(relations.refused());
        List<InputError> redundant = new ArrayList<>(new RuleLint(catalogue).silent());
        redundant.addAll(relations.redundant());
        return new CatalogueLint(refused, redundant);
    }
}
