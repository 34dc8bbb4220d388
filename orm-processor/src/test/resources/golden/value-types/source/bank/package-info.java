@NullMarked
@Converters({UriConverter.class, EnumSetConverter.class})
package bank;

import io.jino.annotation.Converters;
import org.jspecify.annotations.NullMarked;
