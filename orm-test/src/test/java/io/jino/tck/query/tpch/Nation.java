package io.jino.tck.query.tpch;

import io.jino.annotation.Entity;
import io.jino.annotation.Id;

@Entity
record Nation(@Id long id, String name, long regionId) {}
