package io.jino.processor.check;

import io.jino.processor.fetch.Declarations;
import io.jino.processor.model.EntityModel;
import io.jino.processor.model.Problem;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** All the rules for entities. */
public final class Checks {
    private static final List<Function<EntityModel, Stream<Problem>>> RULES = List.of(
            EntityRules::isAnEntity,
            EntityRules::hasConstructor,
            EntityRules::hasKey,
            ComponentRules::canBeReadAndWritten,
            ComponentRules::hasReachableType,
            ComponentRules::primitiveIsNeverNull,
            ComponentRules::recordKeepsAllComponents,
            ComponentRules::annotationsAgree,
            NameRules::namesAreNotBlank,
            NameRules::namesAreShort,
            NameRules::columnsDiffer,
            NameRules::namesAreFree,
            NameRules::keyRecordIsFree,
            StorageRules::typeCanBeStored,
            StorageRules::valueIsNeverEmpty,
            StorageRules::valueHasNoRole,
            StorageRules::converterFits,
            StorageRules::converterCanBeMade,
            DocumentRules::membersHaveTheirNames,
            DocumentRules::keysCanBeSaid,
            DocumentRules::defaultsAreValues,
            StorageRules::enumHasOneCode,
            StorageRules::enumeratedIsAnEnum,
            StorageRules::onlyNativeEnumsNameTheirType,
            KeyRules::generatedValueIsAnId,
            KeyRules::generatedTypeFits,
            KeyRules::onlySequencesAreNamed,
            KeyRules::compositeKeyCanBeCompared,
            KeyRules::embeddedKeyIsComplete,
            RoleRules::versionCounts,
            RoleRules::versionIsNotNull,
            RoleRules::thereIsOneVersion,
            RoleRules::defaultIsNullable,
            EmbeddedRules::embeddedIsARecord,
            EmbeddedRules::embeddedEnds,
            EmbeddedRules::embeddedIsNotGeneric,
            EmbeddedRules::embeddedIsNotEmpty,
            EmbeddedRules::rolesStandOnTheEntity,
            DefinitionRules::lengthsFit,
            DefinitionRules::digitsFit,
            DefinitionRules::indexesAreOfSomething,
            DefinitionRules::indexColumnsAreKnown,
            DefinitionRules::checksSaySomething,
            DefinitionRules::nullIsWhereItMayBe);

    private static final List<BiFunction<EntityModel, Declarations, Stream<Problem>>> OF_RELATIONS = List.of(
            RelationRules::leadsToAnEntity,
            RelationRules::linksThroughAnEntity,
            RelationRules::hasAName,
            RelationRules::namesDiffer,
            RelationRules::namesAreFree,
            RelationRules::componentsLeaveNamesFree,
            ReferenceRules::standsOnAColumn,
            ReferenceRules::columnsAreListedOnTypes,
            ReferenceRules::columnsAreKnown,
            ReferenceRules::targetHasAKey,
            ReferenceRules::columnsAreLikeTheKey,
            InverseRules::foreignKeysAreThere,
            InverseRules::foreignKeysLeadThere);

    private Checks() {}

    /** Everything that is wrong with an entity. */
    public static List<Problem> problems(EntityModel entity, Declarations declarations) {
        return Stream.concat(
                        RULES.stream().flatMap(rule -> rule.apply(entity)),
                        OF_RELATIONS.stream().flatMap(rule -> rule.apply(entity, declarations)))
                .distinct()
                .toList();
    }
}
