@NullMarked
package conduit.service;

import org.jspecify.annotations.NullMarked;
