package io.jino.tck.relation;

import static io.jino.tck.relation.model.CategoryTable.CATEGORY;
import static io.jino.tck.relation.model.DigestTable.DIGEST;
import static io.jino.tck.relation.model.KioskTable.KIOSK;
import static io.jino.tck.relation.model.LabelTable.LABEL;
import static io.jino.tck.relation.model.LandTable.LAND;
import static io.jino.tck.relation.model.MomentTable.MOMENT;
import static io.jino.tck.relation.model.NoteTable.NOTE;
import static io.jino.tck.relation.model.PartTable.PART;
import static io.jino.tck.relation.model.PlaceTable.PLACE;
import static io.jino.tck.relation.model.PostLabelTable.POST_LABEL;
import static io.jino.tck.relation.model.PostTable.POST;
import static io.jino.tck.relation.model.ProbeTable.PROBE;
import static io.jino.tck.relation.model.PurchaseLineTable.PURCHASE_LINE;
import static io.jino.tck.relation.model.PurchaseTable.PURCHASE;
import static io.jino.tck.relation.model.StandTable.STAND;
import static io.jino.tck.relation.model.StreetTable.STREET;
import static io.jino.tck.relation.model.TariffTable.TARIFF;
import static io.jino.tck.relation.model.TownTable.TOWN;
import static io.jino.tck.relation.model.WriterTable.WRITER;

import io.jino.relation.*;
import io.jino.tck.relation.model.*;

final class Relations {
    static final ToOne<Post, Writer> POST_WRITER = ToOne.of(POST, () -> WRITER, POST.writerId);
    static final ToMaybe<Post, Writer> POST_EDITOR = ToMaybe.of(POST, () -> WRITER, POST.editorId);
    static final ToOne<Note, Post> NOTE_POST = ToOne.of(NOTE, () -> POST, NOTE.postId);
    static final ToOne<Note, Writer> NOTE_WRITER = ToOne.of(NOTE, () -> WRITER, NOTE.writerId);
    static final ToOne<PostLabel, Post> POST_LABEL_POST = ToOne.of(POST_LABEL, () -> POST, POST_LABEL.postId);
    static final ToOne<PostLabel, Label> POST_LABEL_LABEL = ToOne.of(POST_LABEL, () -> LABEL, POST_LABEL.labelId);
    static final ToMaybe<Category, Category> CATEGORY_PARENT = ToMaybe.of(CATEGORY, () -> CATEGORY, CATEGORY.parentId);
    static final ToOne<PurchaseLine, Purchase> PURCHASE_LINE_PURCHASE =
            ToOne.of(PURCHASE_LINE, () -> PURCHASE, PURCHASE_LINE.tenantId, PURCHASE_LINE.orderNo);
    static final ToMaybe<PurchaseLine, Purchase> PURCHASE_LINE_REPLACED =
            ToMaybe.of(PURCHASE_LINE, () -> PURCHASE, PURCHASE_LINE.replacedTenantId, PURCHASE_LINE.replacedOrderNo);
    static final ToMaybe<Town, Land> TOWN_LAND = ToMaybe.of(TOWN, () -> LAND, TOWN.landCode);
    static final ToOne<Street, Town> STREET_TOWN = ToOne.of(STREET, () -> TOWN, STREET.townId);
    static final ToMaybe<Kiosk, Stand> KIOSK_STAND = ToMaybe.of(KIOSK, () -> STAND, KIOSK.standCode, KIOSK.standTown);
    static final ToMaybe<Part, Part> PART_WHOLE = ToMaybe.of(PART, () -> PART, PART.wholePlant, PART.wholeNumber);
    static final ToMaybe<Place, Place> PLACE_WITHIN = ToMaybe.of(PLACE, () -> PLACE, PLACE.withinCode);
    static final ToMaybe<Probe, Tariff> PROBE_TARIFF = ToMaybe.of(PROBE, () -> TARIFF, PROBE.rate);
    static final ToMaybe<Probe, Moment> PROBE_MOMENT = ToMaybe.of(PROBE, () -> MOMENT, PROBE.momentAt);
    static final ToMaybe<Probe, Digest> PROBE_DIGEST = ToMaybe.of(PROBE, () -> DIGEST, PROBE.hash);

    static ToMany<Writer, Post> WRITER_posts() {
        return POST_WRITER.inverse();
    }

    static ToMany<Writer, Post> WRITER_edited() {
        return POST_EDITOR.inverse();
    }

    static ToMany<Post, Note> POST_notes() {
        return NOTE_POST.inverse();
    }

    static ToMany<Post, Label> POST_labels() {
        return POST_LABEL_POST.inverse().through(POST_LABEL_LABEL);
    }

    static ToMany<Label, Post> LABEL_posts() {
        return POST_LABEL_LABEL.inverse().through(POST_LABEL_POST);
    }

    static ToMany<Category, Category> CATEGORY_children() {
        return CATEGORY_PARENT.inverse();
    }

    static ToMany<Purchase, PurchaseLine> PURCHASE_lines() {
        return PURCHASE_LINE_PURCHASE.inverse();
    }

    static ToMany<Land, Town> LAND_towns() {
        return TOWN_LAND.inverse();
    }

    static ToMany<Town, Street> TOWN_streets() {
        return STREET_TOWN.inverse();
    }

    static ToMany<Stand, Kiosk> STAND_kiosks() {
        return KIOSK_STAND.inverse();
    }

    static ToMany<Part, Part> PART_parts() {
        return PART_WHOLE.inverse();
    }

    static ToMany<Place, Place> PLACE_places() {
        return PLACE_WITHIN.inverse();
    }

    static ToMany<Tariff, Probe> TARIFF_probes() {
        return PROBE_TARIFF.inverse();
    }

    static ToMany<Moment, Probe> MOMENT_probes() {
        return PROBE_MOMENT.inverse();
    }

    static ToMany<Digest, Probe> DIGEST_probes() {
        return PROBE_DIGEST.inverse();
    }

    private Relations() {}
}
