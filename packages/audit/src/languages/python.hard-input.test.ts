import { testHardInput } from '@mixer-oauth/testkit';

const whole = `from __future__ import annotations
from .api import *
import requests as r, os.path
@dataclass(frozen=True)
class Api(Base, metaclass=Meta):
    """Documentation."""
    URL: str = 'https://a.example' "/b"
    def __init__(self, a: int = 1, *args, key="v", **kwargs) -> None:
        super().__init__(a, *args, **kwargs)
        self.x, (self.y, *self.z) = a, (1, [2, 3])
    @property
    def path(self): return f'{self.URL!r:>{width}}/{"x" if a else b}' % (a,) + r'\\d' + b'z'
    async def get(self, /, path, *, verb='GET'):
        global state
        async with self.session.get(self.URL + path, headers={**H, 'a': b, c: d}) as res, open('f') as f:
            state = (await res.json())['data'][0:1]
        try:
            return [x async for x in y if x not in z] or {k: v for k, v in w.items()}
        except (A, B) as e:
            raise C from e
        finally:
            del a, b[0]
match value:
    case {'type': 'method', **rest} if rest: pass
    case [1, 2, *_] | Point(x=0): x = lambda a, *b: a(b)
    case _: print(f"{'nested' + f'{deep}'}", end='')
while (n := next(it, None)) is not None: total += n; continue
else: assert total > 0, '{}'.format(total)
`;

testHardInput('a.py', whole, [
  'f('.repeat(4_000),
  '['.repeat(4_000),
  `x = ${'{"a": '.repeat(3_000)}`,
  `x = ${"'a' + ".repeat(20_000)}'b'`,
  `x = ${'a if b else '.repeat(5_000)}c`,
  `x = a${'.b(c)'.repeat(10_000)}`,
  `if a:\n  b()\n${'elif a:\n  b()\n'.repeat(4_000)}`,
  Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth)}if a:`).join('\n'),
  Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth)}class A:`).join('\n'),
  `x = [${"'a', ".repeat(100_000)}]`,
  `x = '${'a'.repeat(1_000_000)}'`,
  `x = ${'f"{'.repeat(1_000)}`,
  '"""'.repeat(3_001),
  '\t \t'.repeat(10_000),
]);
