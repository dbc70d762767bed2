// Generated from the JSON Schemas in this folder by `npm run generate`. Edit the schemas, not this file.
// Bundles: ajv
var ir=(r,s)=>()=>(s||r((s={exports:{}}).exports,s),s.exports);var Ge=ir(Ke=>{"use strict";Object.defineProperty(Ke,"__esModule",{value:!0});function We(r){let s=r.length,x=0,N=0,P;for(;N<
s;)x++,P=r.charCodeAt(N++),P>=55296&&P<=56319&&N<s&&(P=r.charCodeAt(N),(P&64512)===56320&&N++);return x}Ke.default=We;We.
code='require("ajv/dist/runtime/ucs2length").default'});var Vr=W,ar={type:"object",additionalProperties:!1,properties:{batchSize:{type:"integer",minimum:1},concurrency:{type:"i\
nteger",minimum:1},timeoutMs:{type:"integer",minimum:1,maximum:2147483647},retries:{enum:[0,1]},maxPairs:{type:"integer",
minimum:0},maxTexts:{type:"integer",minimum:0}}};function W(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r,
dynamicAnchors:k={}}={}){let a=null,e=0,p=W.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u=e;for(let o in r)if(!(o==="batchSize"||o==="concurrency"||o==="\
timeoutMs"||o==="retries"||o==="maxPairs"||o==="maxTexts")){return W.errors=[{instancePath:s,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;
break}if(u===e){if(r.batchSize!==void 0){let o=r.batchSize,i=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))
return W.errors=[{instancePath:s+"/batchSize",schemaPath:"#/properties/batchSize/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"}],!1;if(e===i&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o)))return W.errors=[{instancePath:s+
"/batchSize",schemaPath:"#/properties/batchSize/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"mus\
t be >= 1"}],!1;var t=i===e}else var t=!0;if(t){if(r.concurrency!==void 0){let o=r.concurrency,i=e;if(!(typeof o=="numbe\
r"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return W.errors=[{instancePath:s+"/concurrency",schemaPath:"#/properties/concurrency\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof o=="number"&&isFinite(o)&&
(o<1||isNaN(o)))return W.errors=[{instancePath:s+"/concurrency",schemaPath:"#/properties/concurrency/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var t=i===e}else var t=!0;if(t){if(r.timeoutMs!==void 0){
let o=r.timeoutMs,i=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return W.errors=[{instancePath:s+"/timeou\
tMs",schemaPath:"#/properties/timeoutMs/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
i&&typeof o=="number"&&isFinite(o)){if(o>2147483647||isNaN(o))return W.errors=[{instancePath:s+"/timeoutMs",schemaPath:"\
#/properties/timeoutMs/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 21474836\
47"}],!1;if(o<1||isNaN(o))return W.errors=[{instancePath:s+"/timeoutMs",schemaPath:"#/properties/timeoutMs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=i===e}else var t=!0;if(t){if(r.retries!==void 0){
let o=r.retries,i=e;if(!(o===0||o===1))return W.errors=[{instancePath:s+"/retries",schemaPath:"#/properties/retries/enum",
keyword:"enum",params:{allowedValues:ar.properties.retries.enum},message:"must be equal to one of the allowed values"}],
!1;var t=i===e}else var t=!0;if(t){if(r.maxPairs!==void 0){let o=r.maxPairs,i=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(
o)&&isFinite(o)))return W.errors=[{instancePath:s+"/maxPairs",schemaPath:"#/properties/maxPairs/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o)))return W.errors=
[{instancePath:s+"/maxPairs",schemaPath:"#/properties/maxPairs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var t=i===e}else var t=!0;if(t)if(r.maxTexts!==void 0){let o=r.maxTexts,i=e;if(!(typeof o=="\
number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return W.errors=[{instancePath:s+"/maxTexts",schemaPath:"#/properties/maxTexts/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof o=="number"&&isFinite(o)&&(o<
0||isNaN(o)))return W.errors=[{instancePath:s+"/maxTexts",schemaPath:"#/properties/maxTexts/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=i===e}else var t=!0}}}}}}else return W.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return W.errors=a,e===0}W.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Er=G,nr={$id:"https://crossclaim.dev/schema/1/judge.json",type:"object",additionalProperties:!1,
required:["verdicts"],properties:{verdicts:{type:"array",items:{type:"object",additionalProperties:!1,required:["pair","\
relation","confidence","because"],properties:{pair:{type:"integer",minimum:0},relation:{enum:["undetermined","scope-mism\
atch","attributed-dispute","framing","detail","approximate","update","contradiction","complementary","unrelated"]},confidence:{
type:"number",minimum:0,maximum:1},because:{type:"string"}}}}}};function G(r,{instancePath:s="",parentData:x,parentDataProperty:N,
rootData:P=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=G.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.
items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.verdicts===void 0&&(o="verdicts"))return G.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required prope\
rty '"+o+"'"}],!1;{let i=e;for(let n in r)if(n!=="verdicts"){return G.errors=[{instancePath:s,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;
break}if(i===e&&r.verdicts!==void 0){let n=r.verdicts;if(e===e)if(Array.isArray(n)){var t=!0;let c=n.length;for(let l=0;l<
c;l++){let h=n[l],d=e;if(e===d)if(h&&typeof h=="object"&&!Array.isArray(h)){let f;if(h.pair===void 0&&(f="pair")||h.relation===
void 0&&(f="relation")||h.confidence===void 0&&(f="confidence")||h.because===void 0&&(f="because"))return G.errors=[{instancePath:s+
"/verdicts/"+l,schemaPath:"#/properties/verdicts/items/required",keyword:"required",params:{missingProperty:f},message:"\
must have required property '"+f+"'"}],!1;{let w=e;for(let b in h)if(!(b==="pair"||b==="relation"||b==="confidence"||b===
"because")){return G.errors=[{instancePath:s+"/verdicts/"+l,schemaPath:"#/properties/verdicts/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT have additional properties"}],!1;break}if(w===
e){if(h.pair!==void 0){let b=h.pair,v=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return G.errors=[{instancePath:s+
"/verdicts/"+l+"/pair",schemaPath:"#/properties/verdicts/items/properties/pair/type",keyword:"type",params:{type:"intege\
r"},message:"must be integer"}],!1;if(e===v&&typeof b=="number"&&isFinite(b)&&(b<0||isNaN(b)))return G.errors=[{instancePath:s+
"/verdicts/"+l+"/pair",schemaPath:"#/properties/verdicts/items/properties/pair/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var u=v===e}else var u=!0;if(u){if(h.relation!==void 0){let b=h.relation,v=e;if(!(b===
"undetermined"||b==="scope-mismatch"||b==="attributed-dispute"||b==="framing"||b==="detail"||b==="approximate"||b==="upd\
ate"||b==="contradiction"||b==="complementary"||b==="unrelated"))return G.errors=[{instancePath:s+"/verdicts/"+l+"/relat\
ion",schemaPath:"#/properties/verdicts/items/properties/relation/enum",keyword:"enum",params:{allowedValues:nr.properties.
verdicts.items.properties.relation.enum},message:"must be equal to one of the allowed values"}],!1;var u=v===e}else var u=!0;
if(u){if(h.confidence!==void 0){let b=h.confidence,v=e;if(e===v)if(typeof b=="number"&&isFinite(b)){if(b>1||isNaN(b))return G.
errors=[{instancePath:s+"/verdicts/"+l+"/confidence",schemaPath:"#/properties/verdicts/items/properties/confidence/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(b<0||isNaN(b))return G.errors=[{instancePath:s+
"/verdicts/"+l+"/confidence",schemaPath:"#/properties/verdicts/items/properties/confidence/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return G.errors=[{instancePath:s+"/verdicts/"+l+"/confidence",
schemaPath:"#/properties/verdicts/items/properties/confidence/type",keyword:"type",params:{type:"number"},message:"must \
be number"}],!1;var u=v===e}else var u=!0;if(u)if(h.because!==void 0){let b=e;if(typeof h.because!="string")return G.errors=
[{instancePath:s+"/verdicts/"+l+"/because",schemaPath:"#/properties/verdicts/items/properties/because/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var u=b===e}else var u=!0}}}}}else return G.errors=[{instancePath:s+
"/verdicts/"+l,schemaPath:"#/properties/verdicts/items/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"}],!1;var t=d===e;if(!t)break}}else return G.errors=[{instancePath:s+"/verdicts",schemaPath:"#/properties/verdicts/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}}else return G.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return G.errors=a,e===0}G.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Sr=Ie;function Ie(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r,dynamicAnchors:k={}}={}){let a=null,e=0,
p=Ie.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u=e;for(let o in r)if(!(o==="concurrency"||o==="memoryMb")){return Ie.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional p\
roperties"}],!1;break}if(u===e){if(r.concurrency!==void 0){let o=r.concurrency,i=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(
o)&&isFinite(o)))return Ie.errors=[{instancePath:s+"/concurrency",schemaPath:"#/properties/concurrency/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof o=="number"&&isFinite(o)&&(o<1||isNaN(o)))return Ie.
errors=[{instancePath:s+"/concurrency",schemaPath:"#/properties/concurrency/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},message:"must be >= 1"}],!1;var t=i===e}else var t=!0;if(t)if(r.memoryMb!==void 0){let o=r.memoryMb,i=e;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return Ie.errors=[{instancePath:s+"/memoryMb",schemaPath:"#/properties/memoryM\
b/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof o=="number"&&isFinite(o)&&
(o<16||isNaN(o)))return Ie.errors=[{instancePath:s+"/memoryMb",schemaPath:"#/properties/memoryMb/minimum",keyword:"minim\
um",params:{comparison:">=",limit:16},message:"must be >= 16"}],!1;var t=i===e}else var t=!0}}else return Ie.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Ie.errors=a,e===0}Ie.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Lr=ze;var Ae=Ge().default,or={enum:["agent","patient","recipient","partner","content","document","scope","place","origin","des\
tination","time","duration","quantity","cause","purpose","instrument","office","order","speaker","topic"]};function $e(r,{
instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=$e.evaluated;
return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r==="agent"||r==="patient"||r==="recipient"||r===
"partner"||r==="content"||r==="document"||r==="scope"||r==="place"||r==="origin"||r==="destination"||r==="time"||r==="du\
ration"||r==="quantity"||r==="cause"||r==="purpose"||r==="instrument"||r==="office"||r==="order"||r==="speaker"||r==="to\
pic"?($e.errors=a,e===0):($e.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:or.enum},message:"\
must be equal to one of the allowed values"}],!1)}$e.evaluated={dynamicProps:!1,dynamicItems:!1};function S(r,{instancePath:s="",
parentData:x,parentDataProperty:N,rootData:P=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=S.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<
3)return S.errors=[{instancePath:s,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:3},message:"must N\
OT have fewer than 3 properties"}],!1;{let m;if(r.id===void 0&&(m="id")||r.label===void 0&&(m="label"))return S.errors=[
{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:m},message:"must have required proper\
ty '"+m+"'"}],!1;{let c=e;for(let l in r)if(!(l==="id"||l==="label"||l==="concepts"||l==="roles"||l==="terms")){return S.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties"}],!1;break}if(c===e){if(r.id!==void 0){let l=r.id,h=e;if(e===h)if(typeof l==
"string"){if(Ae(l)>200)return S.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",
params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(Ae(l)<1)return S.errors=[{instancePath:s+"/i\
d",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 chara\
cters"}],!1}else return S.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var t=h===e}else var t=!0;if(t){if(r.label!==void 0){let l=r.label,h=e;if(e===h)if(l&&
typeof l=="object"&&!Array.isArray(l)){let y=e;for(let f in l)if(!(f==="ar"||f==="en")){return S.errors=[{instancePath:s+
"/label",schemaPath:"#/properties/label/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},
message:"must NOT have additional properties"}],!1;break}if(y===e){if(l.ar!==void 0){let f=e;if(typeof l.ar!="string")return S.
errors=[{instancePath:s+"/label/ar",schemaPath:"#/properties/label/properties/ar/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var u=f===e}else var u=!0;if(u)if(l.en!==void 0){let f=e;if(typeof l.en!="string")return S.
errors=[{instancePath:s+"/label/en",schemaPath:"#/properties/label/properties/en/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var u=f===e}else var u=!0}}else return S.errors=[{instancePath:s+"/label",schemaPath:"\
#/properties/label/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=h===e}else var t=!0;if(t){
if(r.concepts!==void 0){let l=r.concepts,h=e;if(e===h)if(Array.isArray(l)){var o=!0;let y=l.length;for(let f=0;f<y;f++){
let w=e;if(typeof l[f]!="string")return S.errors=[{instancePath:s+"/concepts/"+f,schemaPath:"#/properties/concepts/items\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=w===e;if(!o)break}}else return S.errors=
[{instancePath:s+"/concepts",schemaPath:"#/properties/concepts/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var t=h===e}else var t=!0;if(t){if(r.roles!==void 0){let l=r.roles,h=e;if(e===h)if(Array.isArray(l)){var i=!0;
let y=l.length;for(let f=0;f<y;f++){let w=e;$e(l[f],{instancePath:s+"/roles/"+f,parentData:l,parentDataProperty:f,rootData:P,
dynamicAnchors:k})||(a=a===null?$e.errors:a.concat($e.errors),e=a.length);var i=w===e;if(!i)break}}else return S.errors=
[{instancePath:s+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"}],!1;var t=h===e}else var t=!0;if(t)if(r.terms!==void 0){let l=r.terms,h=e;if(e===h)if(Array.isArray(l)){var n=!0;let y=l.
length;for(let f=0;f<y;f++){let w=e;if(typeof l[f]!="string")return S.errors=[{instancePath:s+"/terms/"+f,schemaPath:"#/\
properties/terms/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var n=w===e;if(!n)break}}else
return S.errors=[{instancePath:s+"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=h===e}else var t=!0}}}}}}}else return S.errors=[{instancePath:s,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;return S.errors=a,e===0}S.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function De(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r,dynamicAnchors:k={}}={}){
let a=null,e=0,p=De.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(Array.isArray(
r)){var t=!0;let u=r.length;for(let o=0;o<u;o++){let i=e;S(r[o],{instancePath:s+"/"+o,parentData:r,parentDataProperty:o,
rootData:P,dynamicAnchors:k})||(a=a===null?S.errors:a.concat(S.errors),e=a.length);var t=i===e;if(!t)break}}else return De.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return De.
errors=a,e===0}De.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function ze(r,{instancePath:s="",parentData:x,parentDataProperty:N,
rootData:P=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=ze.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let t=e;for(let u in r)if(u!=="topics"){return ze.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"\
must NOT have additional properties"}],!1;break}t===e&&r.topics!==void 0&&(De(r.topics,{instancePath:s+"/topics",parentData:r,
parentDataProperty:"topics",rootData:P,dynamicAnchors:k})||(a=a===null?De.errors:a.concat(De.errors),e=a.length))}else return ze.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ze.
errors=a,e===0}ze.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Mr=le;function le(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r,dynamicAnchors:k={}}={}){let a=null,e=0,
p=le.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.sourceId===void 0&&(u="sourceId")||r.start===void 0&&(u="start")||r.end===void 0&&(u="end"))return le.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have require\
d property '"+u+"'"}],!1;if(r.sourceId!==void 0){let o=r.sourceId,i=e;if(e===i)if(typeof o=="string"){if(Ae(o)>200)return le.
errors=[{instancePath:s+"/sourceId",schemaPath:"#/properties/sourceId/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"}],!1;if(Ae(o)<1)return le.errors=[{instancePath:s+"/sourceId",schemaPath:"\
#/properties/sourceId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return le.errors=[{instancePath:s+"/sourceId",schemaPath:"#/properties/sourceId/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.start!==void 0){let o=r.start,i=e;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return le.errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof o=="number"&&isFinite(o)&&(o<0||isNaN(
o)))return le.errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var t=i===e}else var t=!0;if(t)if(r.end!==void 0){let o=r.end,i=e;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return le.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof o=="number"&&isFinite(o)&&(o<0||isNaN(o)))
return le.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"}],!1;var t=i===e}else var t=!0}}else return le.errors=[{instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return le.errors=a,e===0}le.evaluated={props:{sourceId:!0,
start:!0,end:!0},dynamicProps:!1,dynamicItems:!1};var Rr=J,pr={$id:"https://crossclaim.dev/schema/1/read-source.json",type:"\
object",additionalProperties:!1,required:["readVersion","engine","source","language","words","phrases","met","digest"],properties:{
readVersion:{type:"string"},engine:{type:"string"},source:{$ref:"source.json"},language:{enum:["ar","en"]},words:{type:"\
integer",minimum:0},phrases:{type:"array",items:{$ref:"#/$defs/ReadPhrase"}},met:{type:"array",items:{type:"integer",minimum:0}},
digest:{type:"string",pattern:"^[0-9a-f]{64}$"}},$defs:{ReadPhrase:{type:"object",additionalProperties:!1,required:["cat\
egory","id"],properties:{category:{enum:["concept","number","ordinal","fraction","decimalPoint","hedge","vague","unit","\
currency","kind","weekday","month","hijriMonth","dayPart","timeUnit","timeWord","country","capital","nationality","place",
"placeHead","direction","office","portfolio","title","body","bodyName","givenName","speech","according","speaker","certa\
inty","negation","light","marker","preposition","reference","determiner","stop","abbreviation","boilerplate"]},id:{type:"\
string"},form:{enum:["past","present","future","masdar","active","passive","idiom"]},lead:{$ref:"#/$defs/ReadLead"},tail:{
$ref:"#/$defs/ReadTail"}}},ReadLead:{type:"object",additionalProperties:!1,required:["letters"],properties:{letters:{type:"\
integer",minimum:0},conjunction:{enum:["and","so"]},preposition:{enum:["in","for","like"]},article:{const:!0},future:{const:!0}}},
ReadTail:{type:"object",additionalProperties:!1,required:["letters"],properties:{letters:{type:"integer",minimum:0},ending:{
enum:["a","ah","an","at","hamza-a","i","in","n","na","t","ta","tan","tay","tayn","tum","u","un","uu","s","es","ies","pos\
sessive","ed","ing"]},pronoun:{enum:["him","her","them","them-feminine","both","us","you","you-all","you-both"]},number:{
enum:["dual","plural"]},gender:{enum:["feminine"]},nisba:{const:!0}}}}},mr={$id:"https://crossclaim.dev/schema/1/source.\
json",type:"object",additionalProperties:!1,required:["id","text"],properties:{id:{type:"string",minLength:1,maxLength:200},
text:{type:"string",minLength:1},title:{type:"string"},publisher:{type:"string"},publishedAt:{type:"string",pattern:"^\\d\
{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?$"},url:{type:"string"},language:{enum:["ar",
"en"]}}},dr=new RegExp("^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?$","u");function z(r,{
instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=z.evaluated;if(p.
dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;
if(r.id===void 0&&(u="id")||r.text===void 0&&(u="text"))return z.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let o=e;for(let i in r)if(!(i===
"id"||i==="text"||i==="title"||i==="publisher"||i==="publishedAt"||i==="url"||i==="language")){return z.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have \
additional properties"}],!1;break}if(o===e){if(r.id!==void 0){let i=r.id,n=e;if(e===n)if(typeof i=="string"){if(Ae(i)>200)
return z.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit:200},message:"\
must NOT have more than 200 characters"}],!1;if(Ae(i)<1)return z.errors=[{instancePath:s+"/id",schemaPath:"#/properties/\
id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return z.errors=
[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var t=n===e}else var t=!0;if(t){if(r.text!==void 0){let i=r.text,n=e;if(e===n)if(typeof i=="string"){if(Ae(i)<1)return z.
errors=[{instancePath:s+"/text",schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit:1},message:"m\
ust NOT have fewer than 1 characters"}],!1}else return z.errors=[{instancePath:s+"/text",schemaPath:"#/properties/text/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===e}else var t=!0;if(t){if(r.title!==void 0){
let i=e;if(typeof r.title!="string")return z.errors=[{instancePath:s+"/title",schemaPath:"#/properties/title/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.publisher!==void 0){let i=e;
if(typeof r.publisher!="string")return z.errors=[{instancePath:s+"/publisher",schemaPath:"#/properties/publisher/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.publishedAt!==void 0){let i=r.
publishedAt,n=e;if(e===n)if(typeof i=="string"){if(!dr.test(i))return z.errors=[{instancePath:s+"/publishedAt",schemaPath:"\
#/properties/publishedAt/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|\
[+-]\\d{2}:\\d{2})?)?$"},message:'must match pattern "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2}\
)?)?$"'}],!1}else return z.errors=[{instancePath:s+"/publishedAt",schemaPath:"#/properties/publishedAt/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var t=n===e}else var t=!0;if(t){if(r.url!==void 0){let i=e;if(typeof r.
url!="string")return z.errors=[{instancePath:s+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)if(r.language!==void 0){let i=r.language,n=e;if(!(i===
"ar"||i==="en"))return z.errors=[{instancePath:s+"/language",schemaPath:"#/properties/language/enum",keyword:"enum",params:{
allowedValues:mr.properties.language.enum},message:"must be equal to one of the allowed values"}],!1;var t=n===e}else var t=!0}}}}}}}}else
return z.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return z.errors=a,e===0}z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Je={type:"object",additionalProperties:!1,
required:["category","id"],properties:{category:{enum:["concept","number","ordinal","fraction","decimalPoint","hedge","v\
ague","unit","currency","kind","weekday","month","hijriMonth","dayPart","timeUnit","timeWord","country","capital","natio\
nality","place","placeHead","direction","office","portfolio","title","body","bodyName","givenName","speech","according",
"speaker","certainty","negation","light","marker","preposition","reference","determiner","stop","abbreviation","boilerpl\
ate"]},id:{type:"string"},form:{enum:["past","present","future","masdar","active","passive","idiom"]},lead:{$ref:"#/$def\
s/ReadLead"},tail:{$ref:"#/$defs/ReadTail"}}},Xe={type:"object",additionalProperties:!1,required:["letters"],properties:{
letters:{type:"integer",minimum:0},conjunction:{enum:["and","so"]},preposition:{enum:["in","for","like"]},article:{const:!0},
future:{const:!0}}};function pe(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r,dynamicAnchors:k={}}={}){
let a=null,e=0,p=pe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let u;if(r.letters===void 0&&(u="letters"))return pe.errors=[{instancePath:s,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let o=e;for(let i in r)
if(!(i==="letters"||i==="conjunction"||i==="preposition"||i==="article"||i==="future")){return pe.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have \
additional properties"}],!1;break}if(o===e){if(r.letters!==void 0){let i=r.letters,n=e;if(!(typeof i=="number"&&!(i%1)&&
!isNaN(i)&&isFinite(i)))return pe.errors=[{instancePath:s+"/letters",schemaPath:"#/properties/letters/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer"}],!1;if(e===n&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return pe.
errors=[{instancePath:s+"/letters",schemaPath:"#/properties/letters/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var t=n===e}else var t=!0;if(t){if(r.conjunction!==void 0){let i=r.conjunction,n=e;if(!(i===
"and"||i==="so"))return pe.errors=[{instancePath:s+"/conjunction",schemaPath:"#/properties/conjunction/enum",keyword:"en\
um",params:{allowedValues:Xe.properties.conjunction.enum},message:"must be equal to one of the allowed values"}],!1;var t=n===
e}else var t=!0;if(t){if(r.preposition!==void 0){let i=r.preposition,n=e;if(!(i==="in"||i==="for"||i==="like"))return pe.
errors=[{instancePath:s+"/preposition",schemaPath:"#/properties/preposition/enum",keyword:"enum",params:{allowedValues:Xe.
properties.preposition.enum},message:"must be equal to one of the allowed values"}],!1;var t=n===e}else var t=!0;if(t){if(r.
article!==void 0){let i=e;if(r.article!==!0)return pe.errors=[{instancePath:s+"/article",schemaPath:"#/properties/articl\
e/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"}],!1;var t=i===e}else var t=!0;if(t)
if(r.future!==void 0){let i=e;if(r.future!==!0)return pe.errors=[{instancePath:s+"/future",schemaPath:"#/properties/futu\
re/const",keyword:"const",params:{allowedValue:!0},message:"must be equal to constant"}],!1;var t=i===e}else var t=!0}}}}}}else
return pe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return pe.errors=a,e===0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var He={type:"object",additionalProperties:!1,
required:["letters"],properties:{letters:{type:"integer",minimum:0},ending:{enum:["a","ah","an","at","hamza-a","i","in",
"n","na","t","ta","tan","tay","tayn","tum","u","un","uu","s","es","ies","possessive","ed","ing"]},pronoun:{enum:["him","\
her","them","them-feminine","both","us","you","you-all","you-both"]},number:{enum:["dual","plural"]},gender:{enum:["femi\
nine"]},nisba:{const:!0}}};function re(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r,dynamicAnchors:k={}}={}){
let a=null,e=0,p=re.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let u;if(r.letters===void 0&&(u="letters"))return re.errors=[{instancePath:s,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let o=e;for(let i in r)
if(!(i==="letters"||i==="ending"||i==="pronoun"||i==="number"||i==="gender"||i==="nisba")){return re.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have \
additional properties"}],!1;break}if(o===e){if(r.letters!==void 0){let i=r.letters,n=e;if(!(typeof i=="number"&&!(i%1)&&
!isNaN(i)&&isFinite(i)))return re.errors=[{instancePath:s+"/letters",schemaPath:"#/properties/letters/type",keyword:"typ\
e",params:{type:"integer"},message:"must be integer"}],!1;if(e===n&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return re.
errors=[{instancePath:s+"/letters",schemaPath:"#/properties/letters/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var t=n===e}else var t=!0;if(t){if(r.ending!==void 0){let i=r.ending,n=e;if(!(i==="a"||i==="\
ah"||i==="an"||i==="at"||i==="hamza-a"||i==="i"||i==="in"||i==="n"||i==="na"||i==="t"||i==="ta"||i==="tan"||i==="tay"||i===
"tayn"||i==="tum"||i==="u"||i==="un"||i==="uu"||i==="s"||i==="es"||i==="ies"||i==="possessive"||i==="ed"||i==="ing"))return re.
errors=[{instancePath:s+"/ending",schemaPath:"#/properties/ending/enum",keyword:"enum",params:{allowedValues:He.properties.
ending.enum},message:"must be equal to one of the allowed values"}],!1;var t=n===e}else var t=!0;if(t){if(r.pronoun!==void 0){
let i=r.pronoun,n=e;if(!(i==="him"||i==="her"||i==="them"||i==="them-feminine"||i==="both"||i==="us"||i==="you"||i==="yo\
u-all"||i==="you-both"))return re.errors=[{instancePath:s+"/pronoun",schemaPath:"#/properties/pronoun/enum",keyword:"enu\
m",params:{allowedValues:He.properties.pronoun.enum},message:"must be equal to one of the allowed values"}],!1;var t=n===
e}else var t=!0;if(t){if(r.number!==void 0){let i=r.number,n=e;if(!(i==="dual"||i==="plural"))return re.errors=[{instancePath:s+
"/number",schemaPath:"#/properties/number/enum",keyword:"enum",params:{allowedValues:He.properties.number.enum},message:"\
must be equal to one of the allowed values"}],!1;var t=n===e}else var t=!0;if(t){if(r.gender!==void 0){let i=e;if(r.gender!==
"feminine")return re.errors=[{instancePath:s+"/gender",schemaPath:"#/properties/gender/enum",keyword:"enum",params:{allowedValues:He.
properties.gender.enum},message:"must be equal to one of the allowed values"}],!1;var t=i===e}else var t=!0;if(t)if(r.nisba!==
void 0){let i=e;if(r.nisba!==!0)return re.errors=[{instancePath:s+"/nisba",schemaPath:"#/properties/nisba/const",keyword:"\
const",params:{allowedValue:!0},message:"must be equal to constant"}],!1;var t=i===e}else var t=!0}}}}}}}else return re.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return re.
errors=a,e===0}re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ve(r,{instancePath:s="",parentData:x,parentDataProperty:N,
rootData:P=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=ve.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.category===void 0&&(u="category")||r.id===
void 0&&(u="id"))return ve.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},
message:"must have required property '"+u+"'"}],!1;{let o=e;for(let i in r)if(!(i==="category"||i==="id"||i==="form"||i===
"lead"||i==="tail")){return ve.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(o===e){if(r.category!==void 0){
let i=r.category,n=e;if(!(i==="concept"||i==="number"||i==="ordinal"||i==="fraction"||i==="decimalPoint"||i==="hedge"||i===
"vague"||i==="unit"||i==="currency"||i==="kind"||i==="weekday"||i==="month"||i==="hijriMonth"||i==="dayPart"||i==="timeU\
nit"||i==="timeWord"||i==="country"||i==="capital"||i==="nationality"||i==="place"||i==="placeHead"||i==="direction"||i===
"office"||i==="portfolio"||i==="title"||i==="body"||i==="bodyName"||i==="givenName"||i==="speech"||i==="according"||i===
"speaker"||i==="certainty"||i==="negation"||i==="light"||i==="marker"||i==="preposition"||i==="reference"||i==="determin\
er"||i==="stop"||i==="abbreviation"||i==="boilerplate"))return ve.errors=[{instancePath:s+"/category",schemaPath:"#/prop\
erties/category/enum",keyword:"enum",params:{allowedValues:Je.properties.category.enum},message:"must be equal to one of\
 the allowed values"}],!1;var t=n===e}else var t=!0;if(t){if(r.id!==void 0){let i=e;if(typeof r.id!="string")return ve.errors=
[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var t=i===e}else var t=!0;if(t){if(r.form!==void 0){let i=r.form,n=e;if(!(i==="past"||i==="present"||i==="future"||i===
"masdar"||i==="active"||i==="passive"||i==="idiom"))return ve.errors=[{instancePath:s+"/form",schemaPath:"#/properties/f\
orm/enum",keyword:"enum",params:{allowedValues:Je.properties.form.enum},message:"must be equal to one of the allowed val\
ues"}],!1;var t=n===e}else var t=!0;if(t){if(r.lead!==void 0){let i=e;pe(r.lead,{instancePath:s+"/lead",parentData:r,parentDataProperty:"\
lead",rootData:P,dynamicAnchors:k})||(a=a===null?pe.errors:a.concat(pe.errors),e=a.length);var t=i===e}else var t=!0;if(t)
if(r.tail!==void 0){let i=e;re(r.tail,{instancePath:s+"/tail",parentData:r,parentDataProperty:"tail",rootData:P,dynamicAnchors:k})||
(a=a===null?re.errors:a.concat(re.errors),e=a.length);var t=i===e}else var t=!0}}}}}}else return ve.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ve.errors=a,e===0}ve.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var er=new RegExp("^[0-9a-f]{64}$","u");function J(r,{instancePath:s="",parentData:x,
parentDataProperty:N,rootData:P=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=J.evaluated;if(p.dynamicProps&&(p.props=void 0),
p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.readVersion===void 0&&(i=
"readVersion")||r.engine===void 0&&(i="engine")||r.source===void 0&&(i="source")||r.language===void 0&&(i="language")||r.
words===void 0&&(i="words")||r.phrases===void 0&&(i="phrases")||r.met===void 0&&(i="met")||r.digest===void 0&&(i="digest"))
return J.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must hav\
e required property '"+i+"'"}],!1;{let n=e;for(let m in r)if(!(m==="readVersion"||m==="engine"||m==="source"||m==="langu\
age"||m==="words"||m==="phrases"||m==="met"||m==="digest")){return J.errors=[{instancePath:s,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;
break}if(n===e){if(r.readVersion!==void 0){let m=e;if(typeof r.readVersion!="string")return J.errors=[{instancePath:s+"/\
readVersion",schemaPath:"#/properties/readVersion/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var t=m===e}else var t=!0;if(t){if(r.engine!==void 0){let m=e;if(typeof r.engine!="string")return J.errors=[{instancePath:s+
"/engine",schemaPath:"#/properties/engine/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=m===
e}else var t=!0;if(t){if(r.source!==void 0){let m=e;z(r.source,{instancePath:s+"/source",parentData:r,parentDataProperty:"\
source",rootData:P,dynamicAnchors:k})||(a=a===null?z.errors:a.concat(z.errors),e=a.length);var t=m===e}else var t=!0;if(t){
if(r.language!==void 0){let m=r.language,c=e;if(!(m==="ar"||m==="en"))return J.errors=[{instancePath:s+"/language",schemaPath:"\
#/properties/language/enum",keyword:"enum",params:{allowedValues:pr.properties.language.enum},message:"must be equal to \
one of the allowed values"}],!1;var t=c===e}else var t=!0;if(t){if(r.words!==void 0){let m=r.words,c=e;if(!(typeof m=="n\
umber"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return J.errors=[{instancePath:s+"/words",schemaPath:"#/properties/words/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===c&&typeof m=="number"&&isFinite(m)&&(m<0||isNaN(m)))
return J.errors=[{instancePath:s+"/words",schemaPath:"#/properties/words/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var t=c===e}else var t=!0;if(t){if(r.phrases!==void 0){let m=r.phrases,c=e;if(e===
c)if(Array.isArray(m)){var u=!0;let h=m.length;for(let d=0;d<h;d++){let y=e;ve(m[d],{instancePath:s+"/phrases/"+d,parentData:m,
parentDataProperty:d,rootData:P,dynamicAnchors:k})||(a=a===null?ve.errors:a.concat(ve.errors),e=a.length);var u=y===e;if(!u)
break}}else return J.errors=[{instancePath:s+"/phrases",schemaPath:"#/properties/phrases/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var t=c===e}else var t=!0;if(t){if(r.met!==void 0){let m=r.met,c=e;if(e===c)if(Array.
isArray(m)){var o=!0;let h=m.length;for(let d=0;d<h;d++){let y=m[d],f=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(
y)))return J.errors=[{instancePath:s+"/met/"+d,schemaPath:"#/properties/met/items/type",keyword:"type",params:{type:"int\
eger"},message:"must be integer"}],!1;if(e===f&&typeof y=="number"&&isFinite(y)&&(y<0||isNaN(y)))return J.errors=[{instancePath:s+
"/met/"+d,schemaPath:"#/properties/met/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must b\
e >= 0"}],!1;var o=f===e;if(!o)break}}else return J.errors=[{instancePath:s+"/met",schemaPath:"#/properties/met/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var t=c===e}else var t=!0;if(t)if(r.digest!==void 0){let m=r.digest,
c=e;if(e===c)if(typeof m=="string"){if(!er.test(m))return J.errors=[{instancePath:s+"/digest",schemaPath:"#/properties/d\
igest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else
return J.errors=[{instancePath:s+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=c===e}else var t=!0}}}}}}}}}else return J.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return J.errors=a,e===0}J.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var zr=xe,lr={type:"object",additionalProperties:!1,properties:{language:{$ref:"#/$defs/Language"},detail:{
enum:["short","full"]}}},ur={enum:["ar","en"]};function Oe(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r,
dynamicAnchors:k={}}={}){let a=null,e=0,p=Oe.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=
void 0),r==="ar"||r==="en"?(Oe.errors=a,e===0):(Oe.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ur.
enum},message:"must be equal to one of the allowed values"}],!1)}Oe.evaluated={dynamicProps:!1,dynamicItems:!1};function xe(r,{
instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=xe.evaluated;
if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let u=e;for(let o in r)if(!(o==="language"||o==="detail")){return xe.errors=[{instancePath:s,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"}],!1;
break}if(u===e){if(r.language!==void 0){let o=e;Oe(r.language,{instancePath:s+"/language",parentData:r,parentDataProperty:"\
language",rootData:P,dynamicAnchors:k})||(a=a===null?Oe.errors:a.concat(Oe.errors),e=a.length);var t=o===e}else var t=!0;
if(t)if(r.detail!==void 0){let o=r.detail,i=e;if(!(o==="short"||o==="full"))return xe.errors=[{instancePath:s+"/detail",
schemaPath:"#/properties/detail/enum",keyword:"enum",params:{allowedValues:lr.properties.detail.enum},message:"must be e\
qual to one of the allowed values"}],!1;var t=i===e}else var t=!0}}else return xe.errors=[{instancePath:s,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return xe.errors=a,e===0}xe.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Cr=Z,fr={$id:"https://crossclaim.dev/schema/1/report.json",type:"object",additionalProperties:!1,
required:["schemaVersion","engine","sources","origins","claims","entities","events","groups","quotations","naming","cove\
rage","topics","diagnostics"],properties:{schemaVersion:{const:"1"},engine:{$ref:"#/$defs/Engine"},sources:{type:"array",
items:{$ref:"#/$defs/ReportSource"}},origins:{type:"array",items:{$ref:"#/$defs/Origin"}},claims:{type:"array",items:{$ref:"\
#/$defs/Claim"}},entities:{type:"array",items:{$ref:"#/$defs/Entity"}},events:{type:"array",items:{$ref:"#/$defs/ReportE\
vent"}},groups:{type:"array",items:{$ref:"#/$defs/Group"}},lists:{type:"array",items:{$ref:"#/$defs/List"}},quotations:{
type:"array",items:{$ref:"#/$defs/Quotation"}},naming:{type:"array",items:{$ref:"#/$defs/Naming"}},coverage:{$ref:"#/$de\
fs/Coverage"},topics:{type:"array",items:{$ref:"#/$defs/ReportTopic"}},diagnostics:{type:"array",items:{$ref:"#/$defs/Di\
agnostic"}}},$defs:{Engine:{type:"object",additionalProperties:!1,required:["name","version","models"],properties:{name:{
type:"string"},version:{type:"string"},models:{type:"array",items:{type:"string"}}}},ReportSource:{type:"object",additionalProperties:!1,
required:["id","language","publishedAt","sha256","counts","originId"],properties:{id:{type:"string"},title:{type:"string"},
publisher:{type:"string"},url:{type:"string"},language:{type:"object",additionalProperties:!1,required:["value","basis"],
properties:{value:{$ref:"#/$defs/Language"},basis:{enum:["given","detected"]}}},publishedAt:{type:"object",additionalProperties:!1,
required:["basis"],properties:{value:{type:"string"},basis:{enum:["given","inferred","unknown"]},display:{$ref:"#/$defs/\
Display"},evidence:{$ref:"#/$defs/Evidence"}}},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"},counts:{type:"object",additionalProperties:!1,
required:["characters","sentences","claims"],properties:{characters:{type:"integer",minimum:0},sentences:{type:"integer",
minimum:0},claims:{type:"integer",minimum:0}}},originId:{type:"string"}}},Language:{enum:["ar","en"]},Display:{type:"obj\
ect",additionalProperties:!1,required:["en","ar"],properties:{ar:{type:"string"},en:{type:"string"}}},Evidence:{type:"ob\
ject",additionalProperties:!1,required:["start","end","quote","prefix","suffix","codePoints"],properties:{start:{type:"i\
nteger",minimum:0},end:{type:"integer",minimum:0},quote:{type:"string"},prefix:{type:"string"},suffix:{type:"string"},codePoints:{
type:"object",additionalProperties:!1,required:["start","end"],properties:{start:{type:"integer",minimum:0},end:{type:"i\
nteger",minimum:0}}}}},Claim:{type:"object",additionalProperties:!1,required:["id","sourceId","evidence","predicate","ar\
guments","attribution","polarity","certainty","topics"],properties:{id:{type:"string"},sourceId:{type:"string"},evidence:{
$ref:"#/$defs/Evidence"},predicate:{type:"object",additionalProperties:!1,required:["text","start","end"],properties:{concept:{
type:"string"},text:{type:"string"},start:{type:"integer",minimum:0},end:{type:"integer",minimum:0}}},arguments:{type:"a\
rray",items:{$ref:"#/$defs/Argument"}},attribution:{type:"array",items:{$ref:"#/$defs/Attribution"}},polarity:{$ref:"#/$\
defs/Polarity"},certainty:{$ref:"#/$defs/Certainty"},time:{$ref:"#/$defs/TimeValue"},topics:{type:"array",items:{type:"s\
tring"}}}},Polarity:{enum:["affirmed","negated"]},Certainty:{enum:["asserted","planned","possible","alleged","denied"]},
Role:{enum:["agent","patient","recipient","partner","content","document","scope","place","origin","destination","time","\
duration","quantity","cause","purpose","instrument","office","order","speaker","topic"]},Argument:{type:"object",additionalProperties:!1,
required:["role","start","end","text"],properties:{role:{$ref:"#/$defs/Role"},start:{type:"integer",minimum:0},end:{type:"\
integer",minimum:0},text:{type:"string"},value:{$ref:"#/$defs/Value"},entityId:{type:"string"},reference:{const:"open"}}},
Value:{type:"object",required:["kind"],discriminator:{propertyName:"kind"},oneOf:[{$ref:"#/$defs/QuantityValue"},{$ref:"\
#/$defs/TimeValue"},{$ref:"#/$defs/PlaceValue"},{$ref:"#/$defs/PersonValue"},{$ref:"#/$defs/OrganisationValue"},{$ref:"#\
/$defs/OfficeValue"},{$ref:"#/$defs/TextValue"}]},QuantityValue:{type:"object",additionalProperties:!1,required:["kind",
"approximate"],properties:{kind:{const:"quantity"},min:{type:"number"},max:{type:"number"},unit:{type:"string"},of:{type:"\
string"},whole:{type:"number"},approximate:{type:"boolean"}}},TimeValue:{type:"object",additionalProperties:!1,required:[
"kind","precision","anchor"],properties:{kind:{const:"time"},start:{type:"string"},end:{type:"string"},precision:{enum:[
"minute","hour","part-of-day","day","week","month","season","year","decade","century","unknown"]},anchor:{enum:["absolut\
e","publication","week","event","none"]},weekday:{type:"integer",minimum:1,maximum:7},day:{type:"integer"},partOfDay:{enum:[
"night","dawn","morning","noon","afternoon","evening"]},clock:{type:"string",pattern:"^\\d{2}:\\d{2}$"},zone:{type:"stri\
ng"},month:{type:"integer",minimum:1,maximum:12},dayOfMonth:{type:"integer",minimum:1,maximum:31},season:{enum:["spring",
"summer","autumn","winter"]},yearOffset:{type:"integer"},offset:{type:"string"},approximate:{type:"boolean"},part:{enum:[
"start","middle","end"]},duration:{type:"string"},relation:{enum:["before","after","since","until","during","at"]}}},PlaceValue:{
type:"object",additionalProperties:!1,required:["kind","name"],properties:{kind:{const:"place"},id:{type:"string"},name:{
type:"string"},within:{type:"array",items:{type:"string"}},direction:{enum:["north","south","east","west","north-east","\
north-west","south-east","south-west","centre"]},relation:{enum:["in","near","from","to","between","off"]}}},PersonValue:{
type:"object",additionalProperties:!1,required:["kind","name"],properties:{kind:{const:"person"},name:{type:"string"},office:{
type:"string"},country:{type:"string"}}},OrganisationValue:{type:"object",additionalProperties:!1,required:["kind","name"],
properties:{kind:{const:"organisation"},name:{type:"string"},type:{type:"string"},country:{type:"string"}}},OfficeValue:{
type:"object",additionalProperties:!1,required:["kind","office"],properties:{kind:{const:"office"},office:{type:"string"},
portfolio:{type:"string"},country:{type:"string"},number:{type:"integer",minimum:1}}},TextValue:{type:"object",additionalProperties:!1,
required:["kind","text"],properties:{kind:{const:"text"},text:{type:"string"}}},Attribution:{type:"object",additionalProperties:!1,
required:["speaker","cue","mode"],properties:{speaker:{type:"object",additionalProperties:!1,required:["text"],properties:{
text:{type:"string"},start:{type:"integer",minimum:0},end:{type:"integer",minimum:0},entityId:{type:"string"}}},cue:{type:"\
string"},mode:{enum:["direct","indirect","document","hearsay"]}}},Entity:{type:"object",additionalProperties:!1,required:[
"id","kind","label","names"],properties:{id:{type:"string"},kind:{enum:["person","organisation","place","office"]},label:{
type:"string"},names:{type:"array",items:{type:"object",additionalProperties:!1,required:["sourceId","text","start","end",
"count"],properties:{sourceId:{type:"string"},text:{type:"string"},start:{type:"integer",minimum:0},end:{type:"integer",
minimum:0},count:{type:"integer",minimum:1}}}}}},Verdict:{enum:["single-source","similar","agreement","difference","conf\
lict"]},Severity:{enum:["headline","core","peripheral"]},Slot:{enum:["quantity","time","place","participant","role","pol\
arity","certainty","attribution","scope","quotation","order","cause","wording"]},Relation:{enum:["undetermined","scope-m\
ismatch","attributed-dispute","framing","detail","approximate","update","contradiction","complementary"]},Cause:{enum:["\
polarity","antonym","number","time","place","participant","role","identity","factuality","order","quotation","scope","le\
xical","world-knowledge"]},List:{type:"object",additionalProperties:!1,required:["kind","sourceIds","members"],properties:{
kind:{$ref:"#/$defs/ListKind"},sourceIds:{type:"array",items:{type:"string"}},members:{type:"array",items:{$ref:"#/$defs\
/ListMember"}}}},ListKind:{enum:["scope","aim","ban"]},ListMember:{type:"object",additionalProperties:!1,required:["labe\
l","share","sourceIds","mentions"],properties:{label:{type:"string"},share:{enum:["all","some","one"]},sourceIds:{type:"\
array",items:{type:"string"}},mentions:{type:"array",items:{type:"object",additionalProperties:!1,required:["sourceId","\
claimId","evidence"],properties:{sourceId:{type:"string"},claimId:{type:"string"},evidence:{$ref:"#/$defs/Evidence"}}}}}},
ReportEvent:{type:"object",additionalProperties:!1,required:["id","kind","label","sourceIds"],properties:{id:{type:"stri\
ng"},kind:{enum:["main","background"]},label:{type:"string"},time:{type:"string"},sourceIds:{type:"array",items:{type:"s\
tring"}}}},Group:{type:"object",additionalProperties:!1,required:["id","eventId","subject","label","topics","claimIds","\
sourceIds","independentOrigins","verdict","severity","agreements","differences","confidence"],properties:{id:{type:"stri\
ng"},eventId:{type:"string"},subject:{$ref:"#/$defs/Subject"},label:{type:"string"},topics:{type:"array",items:{type:"st\
ring"}},claimIds:{type:"array",items:{type:"string"}},sourceIds:{type:"array",items:{type:"string"}},independentOrigins:{
type:"integer",minimum:1},verdict:{$ref:"#/$defs/Verdict"},severity:{$ref:"#/$defs/Severity"},agreements:{type:"array",items:{
$ref:"#/$defs/Agreement"}},differences:{type:"array",items:{$ref:"#/$defs/Difference"}},contrasts:{type:"array",items:{$ref:"\
#/$defs/Contrast"}},confidence:{type:"number",minimum:0,maximum:1}}},Subject:{type:"object",additionalProperties:!1,required:[
"label"],properties:{concept:{type:"string"},slot:{$ref:"#/$defs/Slot"},of:{type:"string"},label:{$ref:"#/$defs/Display"}}},
Contrast:{type:"object",additionalProperties:!1,required:["claimId","against","spans"],properties:{claimId:{type:"string"},
against:{type:"string"},spans:{type:"array",items:{type:"object",additionalProperties:!1,required:["start","end"],properties:{
start:{type:"integer",minimum:0},end:{type:"integer",minimum:0}}}}}},Agreement:{type:"object",additionalProperties:!1,required:[
"slot","text","claimIds"],properties:{slot:{$ref:"#/$defs/Slot"},value:{$ref:"#/$defs/Value"},text:{type:"string"},display:{
$ref:"#/$defs/Display"},claimIds:{type:"array",items:{type:"string"}},judgedBy:{type:"string"}}},Difference:{type:"objec\
t",additionalProperties:!1,required:["id","slot","relation","causes","severity","readings","rule","because","confidence"],
properties:{id:{type:"string"},slot:{$ref:"#/$defs/Slot"},relation:{$ref:"#/$defs/Relation"},causes:{type:"array",items:{
$ref:"#/$defs/Cause"}},severity:{$ref:"#/$defs/Severity"},readings:{type:"array",items:{$ref:"#/$defs/Reading"}},rule:{type:"\
string"},because:{type:"object",additionalProperties:!1,required:["rule","values"],properties:{rule:{type:"string"},values:{
type:"array",items:{type:"string"}},note:{type:"string"}}},confidence:{type:"number",minimum:0,maximum:1},judgedBy:{type:"\
string"}}},Reading:{type:"object",additionalProperties:!1,required:["text","claimIds"],properties:{value:{$ref:"#/$defs/\
Value"},text:{type:"string"},display:{$ref:"#/$defs/Display"},claimIds:{type:"array",items:{type:"string"}}}},Origin:{type:"\
object",additionalProperties:!1,required:["id","passages"],properties:{id:{type:"string"},passages:{type:"array",items:{
type:"object",additionalProperties:!1,required:["sourceId","start","end"],properties:{sourceId:{type:"string"},start:{type:"\
integer",minimum:0},end:{type:"integer",minimum:0}}}}}},Quotation:{type:"object",additionalProperties:!1,required:["id",
"wordings","diffs"],properties:{id:{type:"string"},speaker:{type:"string"},wordings:{type:"array",items:{type:"object",additionalProperties:!1,
required:["sourceId","start","end","text"],properties:{sourceId:{type:"string"},start:{type:"integer",minimum:0},end:{type:"\
integer",minimum:0},text:{type:"string"},speaker:{type:"string"}}}},diffs:{type:"array",items:{type:"object",additionalProperties:!1,
required:["from","to","edits"],properties:{from:{type:"integer",minimum:0},to:{type:"integer",minimum:0},edits:{type:"ar\
ray",items:{type:"object",additionalProperties:!1,required:["op","text"],properties:{op:{enum:["equal","delete","insert"]},
text:{type:"string"}}}}}}}}},Naming:{type:"object",additionalProperties:!1,required:["entityId","names"],properties:{entityId:{
type:"string"},names:{type:"array",items:{type:"object",additionalProperties:!1,required:["sourceId","texts"],properties:{
sourceId:{type:"string"},texts:{type:"array",items:{type:"string"}}}}}}},Coverage:{type:"object",additionalProperties:!1,
required:["matrix","pairs","bySource"],properties:{matrix:{type:"array",items:{type:"object",additionalProperties:!1,required:[
"groupId","sourceIds"],properties:{groupId:{type:"string"},sourceIds:{type:"array",items:{type:"string"}}}}},pairs:{type:"\
array",items:{type:"object",additionalProperties:!1,required:["a","b","shared","agreeing","similar","differing","conflic\
ting"],properties:{a:{type:"string"},b:{type:"string"},shared:{type:"integer",minimum:0},agreeing:{type:"integer",minimum:0},
similar:{type:"integer",minimum:0},differing:{type:"integer",minimum:0},conflicting:{type:"integer",minimum:0}}}},bySource:{
type:"array",items:{type:"object",additionalProperties:!1,required:["sourceId","only","leavesOut"],properties:{sourceId:{
type:"string"},only:{type:"array",items:{type:"string"}},leavesOut:{type:"integer",minimum:0}}}}}},ReportTopic:{type:"ob\
ject",additionalProperties:!1,required:["id","label","groupIds","answers"],properties:{id:{type:"string"},label:{type:"o\
bject",additionalProperties:!1,properties:{ar:{type:"string"},en:{type:"string"}}},groupIds:{type:"array",items:{type:"s\
tring"}},answers:{type:"array",items:{$ref:"#/$defs/Answer"}}}},Answer:{type:"object",additionalProperties:!1,required:[
"text","sourceIds","claimIds"],properties:{text:{type:"string"},display:{$ref:"#/$defs/Display"},entityId:{type:"string"},
groupId:{type:"string"},sourceIds:{type:"array",items:{type:"string"}},claimIds:{type:"array",items:{type:"string"}}}},Diagnostic:{
type:"object",additionalProperties:!1,required:["code","message"],properties:{code:{type:"string"},message:{type:"string"},
sourceId:{type:"string"},start:{type:"integer",minimum:0},end:{type:"integer",minimum:0}}}}},Ce=Object.prototype.hasOwnProperty;function ue(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r,dynamicAnchors:k={}}={}){let a=null,e=0,
p=ue.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.name===void 0&&(o="name")||r.version===void 0&&(o="version")||r.models===void 0&&(o="models"))return ue.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have require\
d property '"+o+"'"}],!1;{let i=e;for(let n in r)if(!(n==="name"||n==="version"||n==="models")){return ue.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have \
additional properties"}],!1;break}if(i===e){if(r.name!==void 0){let n=e;if(typeof r.name!="string")return ue.errors=[{instancePath:s+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===
e}else var t=!0;if(t){if(r.version!==void 0){let n=e;if(typeof r.version!="string")return ue.errors=[{instancePath:s+"/v\
ersion",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===
e}else var t=!0;if(t)if(r.models!==void 0){let n=r.models,m=e;if(e===m)if(Array.isArray(n)){var u=!0;let l=n.length;for(let h=0;h<
l;h++){let d=e;if(typeof n[h]!="string")return ue.errors=[{instancePath:s+"/models/"+h,schemaPath:"#/properties/models/i\
tems/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=d===e;if(!u)break}}else return ue.errors=
[{instancePath:s+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type:"array"},message:"must be a\
rray"}],!1;var t=m===e}else var t=!0}}}}else return ue.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return ue.errors=a,e===0}ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Ue={type:"object",additionalProperties:!1,required:["id","language","publishedAt","sha256","counts","originId"],properties:{
id:{type:"string"},title:{type:"string"},publisher:{type:"string"},url:{type:"string"},language:{type:"object",additionalProperties:!1,
required:["value","basis"],properties:{value:{$ref:"#/$defs/Language"},basis:{enum:["given","detected"]}}},publishedAt:{
type:"object",additionalProperties:!1,required:["basis"],properties:{value:{type:"string"},basis:{enum:["given","inferre\
d","unknown"]},display:{$ref:"#/$defs/Display"},evidence:{$ref:"#/$defs/Evidence"}}},sha256:{type:"string",pattern:"^[0-\
9a-f]{64}$"},counts:{type:"object",additionalProperties:!1,required:["characters","sentences","claims"],properties:{characters:{
type:"integer",minimum:0},sentences:{type:"integer",minimum:0},claims:{type:"integer",minimum:0}}},originId:{type:"strin\
g"}}},yr={enum:["ar","en"]};function Fe(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r,dynamicAnchors:k={}}={}){
let a=null,e=0,p=Fe.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r==="ar"||r==="en"?
(Fe.errors=a,e===0):(Fe.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:yr.enum},message:"\
must be equal to one of the allowed values"}],!1)}Fe.evaluated={dynamicProps:!1,dynamicItems:!1};function C(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=C.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let u;if(r.en===void 0&&(u="en")||r.ar===void 0&&(u="ar"))return C.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let o=e;for(let i in r)if(!(i===
"ar"||i==="en")){return C.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(o===e){if(r.ar!==void 0){let i=e;if(typeof r.
ar!="string")return C.errors=[{instancePath:s+"/ar",schemaPath:"#/properties/ar/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)if(r.en!==void 0){let i=e;if(typeof r.en!="string")return C.
errors=[{instancePath:s+"/en",schemaPath:"#/properties/en/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var t=i===e}else var t=!0}}}else return C.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return C.errors=a,e===0}C.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function V(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=V.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let o;if(r.start===void 0&&(o="start")||r.end===void 0&&(o="end")||r.quote===void 0&&(o="quote")||r.prefix===void 0&&
(o="prefix")||r.suffix===void 0&&(o="suffix")||r.codePoints===void 0&&(o="codePoints"))return V.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;
{let i=e;for(let n in r)if(!(n==="start"||n==="end"||n==="quote"||n==="prefix"||n==="suffix"||n==="codePoints")){return V.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"}],!1;break}if(i===e){if(r.start!==void 0){let n=r.start,m=e;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return V.errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(
n)))return V.errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var t=m===e}else var t=!0;if(t){if(r.end!==void 0){let n=r.end,m=e;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return V.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===m&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))
return V.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"}],!1;var t=m===e}else var t=!0;if(t){if(r.quote!==void 0){let n=e;if(typeof r.quote!="st\
ring")return V.errors=[{instancePath:s+"/quote",schemaPath:"#/properties/quote/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var t=n===e}else var t=!0;if(t){if(r.prefix!==void 0){let n=e;if(typeof r.prefix!="string")
return V.errors=[{instancePath:s+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=n===e}else var t=!0;if(t){if(r.suffix!==void 0){let n=e;if(typeof r.suffix!="string")return V.
errors=[{instancePath:s+"/suffix",schemaPath:"#/properties/suffix/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var t=n===e}else var t=!0;if(t)if(r.codePoints!==void 0){let n=r.codePoints,m=e;if(e===m)if(n&&typeof n==
"object"&&!Array.isArray(n)){let l;if(n.start===void 0&&(l="start")||n.end===void 0&&(l="end"))return V.errors=[{instancePath:s+
"/codePoints",schemaPath:"#/properties/codePoints/required",keyword:"required",params:{missingProperty:l},message:"must \
have required property '"+l+"'"}],!1;{let h=e;for(let d in n)if(!(d==="start"||d==="end")){return V.errors=[{instancePath:s+
"/codePoints",schemaPath:"#/properties/codePoints/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
message:"must NOT have additional properties"}],!1;break}if(h===e){if(n.start!==void 0){let d=n.start,y=e;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return V.errors=[{instancePath:s+"/codePoints/start",schemaPath:"#/properties/\
codePoints/properties/start/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===y&&typeof d==
"number"&&isFinite(d)&&(d<0||isNaN(d)))return V.errors=[{instancePath:s+"/codePoints/start",schemaPath:"#/properties/cod\
ePoints/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var u=y===
e}else var u=!0;if(u)if(n.end!==void 0){let d=n.end,y=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return V.
errors=[{instancePath:s+"/codePoints/end",schemaPath:"#/properties/codePoints/properties/end/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===y&&typeof d=="number"&&isFinite(d)&&(d<0||isNaN(d)))return V.errors=
[{instancePath:s+"/codePoints/end",schemaPath:"#/properties/codePoints/properties/end/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var u=y===e}else var u=!0}}}else return V.errors=[{instancePath:s+"\
/codePoints",schemaPath:"#/properties/codePoints/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var t=m===e}else var t=!0}}}}}}}else return V.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return V.errors=a,e===0}V.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function F(r,{
instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=F.evaluated;if(p.
dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;
if(r.id===void 0&&(n="id")||r.language===void 0&&(n="language")||r.publishedAt===void 0&&(n="publishedAt")||r.sha256===void 0&&
(n="sha256")||r.counts===void 0&&(n="counts")||r.originId===void 0&&(n="originId"))return F.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let m=e;for(let c in r)
if(!Ce.call(Ue.properties,c)){return F.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:c},message:"must NOT have additional properties"}],!1;break}if(m===e){if(r.id!==void 0){
let c=e;if(typeof r.id!="string")return F.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var t=c===e}else var t=!0;if(t){if(r.title!==void 0){let c=e;if(typeof r.
title!="string")return F.errors=[{instancePath:s+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=c===e}else var t=!0;if(t){if(r.publisher!==void 0){let c=e;if(typeof r.publisher!=
"string")return F.errors=[{instancePath:s+"/publisher",schemaPath:"#/properties/publisher/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=c===e}else var t=!0;if(t){if(r.url!==void 0){let c=e;if(typeof r.url!="stri\
ng")return F.errors=[{instancePath:s+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=c===e}else var t=!0;if(t){if(r.language!==void 0){let c=r.language,l=e;if(e===l)if(c&&typeof c==
"object"&&!Array.isArray(c)){let d;if(c.value===void 0&&(d="value")||c.basis===void 0&&(d="basis"))return F.errors=[{instancePath:s+
"/language",schemaPath:"#/properties/language/required",keyword:"required",params:{missingProperty:d},message:"must have\
 required property '"+d+"'"}],!1;{let y=e;for(let f in c)if(!(f==="value"||f==="basis")){return F.errors=[{instancePath:s+
"/language",schemaPath:"#/properties/language/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},
message:"must NOT have additional properties"}],!1;break}if(y===e){if(c.value!==void 0){let f=e;Fe(c.value,{instancePath:s+
"/language/value",parentData:c,parentDataProperty:"value",rootData:P,dynamicAnchors:k})||(a=a===null?Fe.errors:a.concat(
Fe.errors),e=a.length);var u=f===e}else var u=!0;if(u)if(c.basis!==void 0){let f=c.basis,w=e;if(!(f==="given"||f==="dete\
cted"))return F.errors=[{instancePath:s+"/language/basis",schemaPath:"#/properties/language/properties/basis/enum",keyword:"\
enum",params:{allowedValues:Ue.properties.language.properties.basis.enum},message:"must be equal to one of the allowed v\
alues"}],!1;var u=w===e}else var u=!0}}}else return F.errors=[{instancePath:s+"/language",schemaPath:"#/properties/langu\
age/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=l===e}else var t=!0;if(t){if(r.publishedAt!==
void 0){let c=r.publishedAt,l=e;if(e===l)if(c&&typeof c=="object"&&!Array.isArray(c)){let d;if(c.basis===void 0&&(d="bas\
is"))return F.errors=[{instancePath:s+"/publishedAt",schemaPath:"#/properties/publishedAt/required",keyword:"required",params:{
missingProperty:d},message:"must have required property '"+d+"'"}],!1;{let y=e;for(let f in c)if(!(f==="value"||f==="bas\
is"||f==="display"||f==="evidence")){return F.errors=[{instancePath:s+"/publishedAt",schemaPath:"#/properties/publishedA\
t/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional p\
roperties"}],!1;break}if(y===e){if(c.value!==void 0){let f=e;if(typeof c.value!="string")return F.errors=[{instancePath:s+
"/publishedAt/value",schemaPath:"#/properties/publishedAt/properties/value/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var o=f===e}else var o=!0;if(o){if(c.basis!==void 0){let f=c.basis,w=e;if(!(f==="given"||f==="infer\
red"||f==="unknown"))return F.errors=[{instancePath:s+"/publishedAt/basis",schemaPath:"#/properties/publishedAt/properti\
es/basis/enum",keyword:"enum",params:{allowedValues:Ue.properties.publishedAt.properties.basis.enum},message:"must be eq\
ual to one of the allowed values"}],!1;var o=w===e}else var o=!0;if(o){if(c.display!==void 0){let f=e;C(c.display,{instancePath:s+
"/publishedAt/display",parentData:c,parentDataProperty:"display",rootData:P,dynamicAnchors:k})||(a=a===null?C.errors:a.concat(
C.errors),e=a.length);var o=f===e}else var o=!0;if(o)if(c.evidence!==void 0){let f=e;V(c.evidence,{instancePath:s+"/publ\
ishedAt/evidence",parentData:c,parentDataProperty:"evidence",rootData:P,dynamicAnchors:k})||(a=a===null?V.errors:a.concat(
V.errors),e=a.length);var o=f===e}else var o=!0}}}}}else return F.errors=[{instancePath:s+"/publishedAt",schemaPath:"#/p\
roperties/publishedAt/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=l===e}else var t=!0;
if(t){if(r.sha256!==void 0){let c=r.sha256,l=e;if(e===l)if(typeof c=="string"){if(!er.test(c))return F.errors=[{instancePath:s+
"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},message:'must mat\
ch pattern "^[0-9a-f]{64}$"'}],!1}else return F.errors=[{instancePath:s+"/sha256",schemaPath:"#/properties/sha256/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=l===e}else var t=!0;if(t){if(r.counts!==void 0){
let c=r.counts,l=e;if(e===l)if(c&&typeof c=="object"&&!Array.isArray(c)){let d;if(c.characters===void 0&&(d="characters")||
c.sentences===void 0&&(d="sentences")||c.claims===void 0&&(d="claims"))return F.errors=[{instancePath:s+"/counts",schemaPath:"\
#/properties/counts/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],
!1;{let y=e;for(let f in c)if(!(f==="characters"||f==="sentences"||f==="claims")){return F.errors=[{instancePath:s+"/cou\
nts",schemaPath:"#/properties/counts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},
message:"must NOT have additional properties"}],!1;break}if(y===e){if(c.characters!==void 0){let f=c.characters,w=e;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return F.errors=[{instancePath:s+"/counts/characters",schemaPath:"#/properties\
/counts/properties/characters/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===w&&typeof f==
"number"&&isFinite(f)&&(f<0||isNaN(f)))return F.errors=[{instancePath:s+"/counts/characters",schemaPath:"#/properties/co\
unts/properties/characters/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var i=w===
e}else var i=!0;if(i){if(c.sentences!==void 0){let f=c.sentences,w=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(
f)))return F.errors=[{instancePath:s+"/counts/sentences",schemaPath:"#/properties/counts/properties/sentences/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===w&&typeof f=="number"&&isFinite(f)&&(f<0||isNaN(f)))
return F.errors=[{instancePath:s+"/counts/sentences",schemaPath:"#/properties/counts/properties/sentences/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var i=w===e}else var i=!0;if(i)if(c.claims!==void 0){
let f=c.claims,w=e;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return F.errors=[{instancePath:s+"/counts/cl\
aims",schemaPath:"#/properties/counts/properties/claims/type",keyword:"type",params:{type:"integer"},message:"must be in\
teger"}],!1;if(e===w&&typeof f=="number"&&isFinite(f)&&(f<0||isNaN(f)))return F.errors=[{instancePath:s+"/counts/claims",
schemaPath:"#/properties/counts/properties/claims/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"m\
ust be >= 0"}],!1;var i=w===e}else var i=!0}}}}else return F.errors=[{instancePath:s+"/counts",schemaPath:"#/properties/\
counts/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=l===e}else var t=!0;if(t)if(r.originId!==
void 0){let c=e;if(typeof r.originId!="string")return F.errors=[{instancePath:s+"/originId",schemaPath:"#/properties/ori\
ginId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=c===e}else var t=!0}}}}}}}}}}else return F.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return F.
errors=a,e===0}F.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function H(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=H.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let i;if(r.id===void 0&&(i="id")||r.passages===void 0&&(i="passages"))return H.errors=[{instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{let n=e;for(let m in r)
if(!(m==="id"||m==="passages")){return H.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.id!==void 0){
let m=e;if(typeof r.id!="string")return H.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var t=m===e}else var t=!0;if(t)if(r.passages!==void 0){let m=r.passages,
c=e;if(e===c)if(Array.isArray(m)){var u=!0;let h=m.length;for(let d=0;d<h;d++){let y=m[d],f=e;if(e===f)if(y&&typeof y=="\
object"&&!Array.isArray(y)){let b;if(y.sourceId===void 0&&(b="sourceId")||y.start===void 0&&(b="start")||y.end===void 0&&
(b="end"))return H.errors=[{instancePath:s+"/passages/"+d,schemaPath:"#/properties/passages/items/required",keyword:"req\
uired",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{let v=e;for(let g in y)if(!(g==="s\
ourceId"||g==="start"||g==="end")){return H.errors=[{instancePath:s+"/passages/"+d,schemaPath:"#/properties/passages/ite\
ms/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional \
properties"}],!1;break}if(v===e){if(y.sourceId!==void 0){let g=e;if(typeof y.sourceId!="string")return H.errors=[{instancePath:s+
"/passages/"+d+"/sourceId",schemaPath:"#/properties/passages/items/properties/sourceId/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var o=g===e}else var o=!0;if(o){if(y.start!==void 0){let g=y.start,_=e;if(!(typeof g==
"number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return H.errors=[{instancePath:s+"/passages/"+d+"/start",schemaPath:"#/propert\
ies/passages/items/properties/start/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===_&&
typeof g=="number"&&isFinite(g)&&(g<0||isNaN(g)))return H.errors=[{instancePath:s+"/passages/"+d+"/start",schemaPath:"#/\
properties/passages/items/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be \
>= 0"}],!1;var o=_===e}else var o=!0;if(o)if(y.end!==void 0){let g=y.end,_=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&
isFinite(g)))return H.errors=[{instancePath:s+"/passages/"+d+"/end",schemaPath:"#/properties/passages/items/properties/e\
nd/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===_&&typeof g=="number"&&isFinite(g)&&
(g<0||isNaN(g)))return H.errors=[{instancePath:s+"/passages/"+d+"/end",schemaPath:"#/properties/passages/items/propertie\
s/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var o=_===e}else var o=!0}}}}else
return H.errors=[{instancePath:s+"/passages/"+d,schemaPath:"#/properties/passages/items/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var u=f===e;if(!u)break}}else return H.errors=[{instancePath:s+"/passages",schemaPath:"\
#/properties/passages/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===e}else var t=!0}}}else
return H.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return H.errors=a,e===0}H.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var cr={type:"object",additionalProperties:!1,
required:["id","sourceId","evidence","predicate","arguments","attribution","polarity","certainty","topics"],properties:{
id:{type:"string"},sourceId:{type:"string"},evidence:{$ref:"#/$defs/Evidence"},predicate:{type:"object",additionalProperties:!1,
required:["text","start","end"],properties:{concept:{type:"string"},text:{type:"string"},start:{type:"integer",minimum:0},
end:{type:"integer",minimum:0}}},arguments:{type:"array",items:{$ref:"#/$defs/Argument"}},attribution:{type:"array",items:{
$ref:"#/$defs/Attribution"}},polarity:{$ref:"#/$defs/Polarity"},certainty:{$ref:"#/$defs/Certainty"},time:{$ref:"#/$defs\
/TimeValue"},topics:{type:"array",items:{type:"string"}}}};var gr={enum:["agent","patient","recipient","partner","content","document","scope","place","origin","destination","time",
"duration","quantity","cause","purpose","instrument","office","order","speaker","topic"]};function Te(r,{instancePath:s="",
parentData:x,parentDataProperty:N,rootData:P=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=Te.evaluated;return p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),r==="agent"||r==="patient"||r==="recipient"||r==="partner"||r==="conte\
nt"||r==="document"||r==="scope"||r==="place"||r==="origin"||r==="destination"||r==="time"||r==="duration"||r==="quantit\
y"||r==="cause"||r==="purpose"||r==="instrument"||r==="office"||r==="order"||r==="speaker"||r==="topic"?(Te.errors=a,e===
0):(Te.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:gr.enum},message:"must be equal \
to one of the allowed values"}],!1)}Te.evaluated={dynamicProps:!1,dynamicItems:!1};function se(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r,dynamicAnchors:k={}}={}){let a=null,e=0,
p=se.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.kind===void 0&&(u="kind")||r.approximate===void 0&&(u="approximate"))return se.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;
{let o=e;for(let i in r)if(!(i==="kind"||i==="min"||i==="max"||i==="unit"||i==="of"||i==="whole"||i==="approximate")){return se.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"}],!1;break}if(o===e){if(r.kind!==void 0){let i=e;if(r.kind!=="quantity")return se.
errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"quantity"},message:"\
must be equal to constant"}],!1;var t=i===e}else var t=!0;if(t){if(r.min!==void 0){let i=r.min,n=e;if(!(typeof i=="numbe\
r"&&isFinite(i)))return se.errors=[{instancePath:s+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var t=n===e}else var t=!0;if(t){if(r.max!==void 0){let i=r.max,n=e;if(!(typeof i==
"number"&&isFinite(i)))return se.errors=[{instancePath:s+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var t=n===e}else var t=!0;if(t){if(r.unit!==void 0){let i=e;if(typeof r.unit!=
"string")return se.errors=[{instancePath:s+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.of!==void 0){let i=e;if(typeof r.of!="string")return se.
errors=[{instancePath:s+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var t=i===e}else var t=!0;if(t){if(r.whole!==void 0){let i=r.whole,n=e;if(!(typeof i=="number"&&isFinite(i)))
return se.errors=[{instancePath:s+"/whole",schemaPath:"#/properties/whole/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var t=n===e}else var t=!0;if(t)if(r.approximate!==void 0){let i=e;if(typeof r.approximate!="boolean")
return se.errors=[{instancePath:s+"/approximate",schemaPath:"#/properties/approximate/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"}],!1;var t=i===e}else var t=!0}}}}}}}}else return se.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return se.errors=a,e===0}se.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Ne={type:"object",additionalProperties:!1,required:["kind","precision","anchor"],properties:{
kind:{const:"time"},start:{type:"string"},end:{type:"string"},precision:{enum:["minute","hour","part-of-day","day","week",
"month","season","year","decade","century","unknown"]},anchor:{enum:["absolute","publication","week","event","none"]},weekday:{
type:"integer",minimum:1,maximum:7},day:{type:"integer"},partOfDay:{enum:["night","dawn","morning","noon","afternoon","e\
vening"]},clock:{type:"string",pattern:"^\\d{2}:\\d{2}$"},zone:{type:"string"},month:{type:"integer",minimum:1,maximum:12},
dayOfMonth:{type:"integer",minimum:1,maximum:31},season:{enum:["spring","summer","autumn","winter"]},yearOffset:{type:"i\
nteger"},offset:{type:"string"},approximate:{type:"boolean"},part:{enum:["start","middle","end"]},duration:{type:"string"},
relation:{enum:["before","after","since","until","during","at"]}}},vr=new RegExp("^\\d{2}:\\d{2}$","u");function D(r,{instancePath:s="",
parentData:x,parentDataProperty:N,rootData:P=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=D.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.kind===void 0&&
(u="kind")||r.precision===void 0&&(u="precision")||r.anchor===void 0&&(u="anchor"))return D.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let o=e;for(let i in r)
if(!Ce.call(Ne.properties,i)){return D.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(o===e){if(r.kind!==void 0){
let i=e;if(r.kind!=="time")return D.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",
params:{allowedValue:"time"},message:"must be equal to constant"}],!1;var t=i===e}else var t=!0;if(t){if(r.start!==void 0){
let i=e;if(typeof r.start!="string")return D.errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.end!==void 0){let i=e;if(typeof r.
end!="string")return D.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.precision!==void 0){let i=r.precision,n=e;if(!(i===
"minute"||i==="hour"||i==="part-of-day"||i==="day"||i==="week"||i==="month"||i==="season"||i==="year"||i==="decade"||i===
"century"||i==="unknown"))return D.errors=[{instancePath:s+"/precision",schemaPath:"#/properties/precision/enum",keyword:"\
enum",params:{allowedValues:Ne.properties.precision.enum},message:"must be equal to one of the allowed values"}],!1;var t=n===
e}else var t=!0;if(t){if(r.anchor!==void 0){let i=r.anchor,n=e;if(!(i==="absolute"||i==="publication"||i==="week"||i==="\
event"||i==="none"))return D.errors=[{instancePath:s+"/anchor",schemaPath:"#/properties/anchor/enum",keyword:"enum",params:{
allowedValues:Ne.properties.anchor.enum},message:"must be equal to one of the allowed values"}],!1;var t=n===e}else var t=!0;
if(t){if(r.weekday!==void 0){let i=r.weekday,n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return D.errors=
[{instancePath:s+"/weekday",schemaPath:"#/properties/weekday/type",keyword:"type",params:{type:"integer"},message:"must \
be integer"}],!1;if(e===n&&typeof i=="number"&&isFinite(i)){if(i>7||isNaN(i))return D.errors=[{instancePath:s+"/weekday",
schemaPath:"#/properties/weekday/maximum",keyword:"maximum",params:{comparison:"<=",limit:7},message:"must be <= 7"}],!1;
if(i<1||isNaN(i))return D.errors=[{instancePath:s+"/weekday",schemaPath:"#/properties/weekday/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=n===e}else var t=!0;if(t){if(r.day!==void 0){let i=r.
day,n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return D.errors=[{instancePath:s+"/day",schemaPath:"#/p\
roperties/day/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var t=n===e}else var t=!0;if(t){
if(r.partOfDay!==void 0){let i=r.partOfDay,n=e;if(!(i==="night"||i==="dawn"||i==="morning"||i==="noon"||i==="afternoon"||
i==="evening"))return D.errors=[{instancePath:s+"/partOfDay",schemaPath:"#/properties/partOfDay/enum",keyword:"enum",params:{
allowedValues:Ne.properties.partOfDay.enum},message:"must be equal to one of the allowed values"}],!1;var t=n===e}else var t=!0;
if(t){if(r.clock!==void 0){let i=r.clock,n=e;if(e===n)if(typeof i=="string"){if(!vr.test(i))return D.errors=[{instancePath:s+
"/clock",schemaPath:"#/properties/clock/pattern",keyword:"pattern",params:{pattern:"^\\d{2}:\\d{2}$"},message:'must matc\
h pattern "^\\d{2}:\\d{2}$"'}],!1}else return D.errors=[{instancePath:s+"/clock",schemaPath:"#/properties/clock/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=n===e}else var t=!0;if(t){if(r.zone!==void 0){let i=e;if(typeof r.
zone!="string")return D.errors=[{instancePath:s+"/zone",schemaPath:"#/properties/zone/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.month!==void 0){let i=r.month,n=e;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return D.errors=[{instancePath:s+"/month",schemaPath:"#/properties/month/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===n&&typeof i=="number"&&isFinite(i)){if(i>12||
isNaN(i))return D.errors=[{instancePath:s+"/month",schemaPath:"#/properties/month/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:12},message:"must be <= 12"}],!1;if(i<1||isNaN(i))return D.errors=[{instancePath:s+"/month",schemaPath:"#/prop\
erties/month/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=n===e}else var t=!0;
if(t){if(r.dayOfMonth!==void 0){let i=r.dayOfMonth,n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return D.
errors=[{instancePath:s+"/dayOfMonth",schemaPath:"#/properties/dayOfMonth/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===n&&typeof i=="number"&&isFinite(i)){if(i>31||isNaN(i))return D.errors=[{instancePath:s+"/da\
yOfMonth",schemaPath:"#/properties/dayOfMonth/maximum",keyword:"maximum",params:{comparison:"<=",limit:31},message:"must\
 be <= 31"}],!1;if(i<1||isNaN(i))return D.errors=[{instancePath:s+"/dayOfMonth",schemaPath:"#/properties/dayOfMonth/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=n===e}else var t=!0;if(t){if(r.
season!==void 0){let i=r.season,n=e;if(!(i==="spring"||i==="summer"||i==="autumn"||i==="winter"))return D.errors=[{instancePath:s+
"/season",schemaPath:"#/properties/season/enum",keyword:"enum",params:{allowedValues:Ne.properties.season.enum},message:"\
must be equal to one of the allowed values"}],!1;var t=n===e}else var t=!0;if(t){if(r.yearOffset!==void 0){let i=r.yearOffset,
n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return D.errors=[{instancePath:s+"/yearOffset",schemaPath:"\
#/properties/yearOffset/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var t=n===e}else var t=!0;
if(t){if(r.offset!==void 0){let i=e;if(typeof r.offset!="string")return D.errors=[{instancePath:s+"/offset",schemaPath:"\
#/properties/offset/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;
if(t){if(r.approximate!==void 0){let i=e;if(typeof r.approximate!="boolean")return D.errors=[{instancePath:s+"/approxima\
te",schemaPath:"#/properties/approximate/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=i===
e}else var t=!0;if(t){if(r.part!==void 0){let i=r.part,n=e;if(!(i==="start"||i==="middle"||i==="end"))return D.errors=[{
instancePath:s+"/part",schemaPath:"#/properties/part/enum",keyword:"enum",params:{allowedValues:Ne.properties.part.enum},
message:"must be equal to one of the allowed values"}],!1;var t=n===e}else var t=!0;if(t){if(r.duration!==void 0){let i=e;
if(typeof r.duration!="string")return D.errors=[{instancePath:s+"/duration",schemaPath:"#/properties/duration/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)if(r.relation!==void 0){let i=r.
relation,n=e;if(!(i==="before"||i==="after"||i==="since"||i==="until"||i==="during"||i==="at"))return D.errors=[{instancePath:s+
"/relation",schemaPath:"#/properties/relation/enum",keyword:"enum",params:{allowedValues:Ne.properties.relation.enum},message:"\
must be equal to one of the allowed values"}],!1;var t=n===e}else var t=!0}}}}}}}}}}}}}}}}}}}}else return D.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return D.errors=a,e===0}D.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Ye={type:"object",additionalProperties:!1,required:["kind","name"],properties:{
kind:{const:"place"},id:{type:"string"},name:{type:"string"},within:{type:"array",items:{type:"string"}},direction:{enum:[
"north","south","east","west","north-east","north-west","south-east","south-west","centre"]},relation:{enum:["in","near",
"from","to","between","off"]}}};function te(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r,dynamicAnchors:k={}}={}){
let a=null,e=0,p=te.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.kind===void 0&&(o="kind")||r.name===void 0&&(o="name"))return te.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;
{let i=e;for(let n in r)if(!(n==="kind"||n==="id"||n==="name"||n==="within"||n==="direction"||n==="relation")){return te.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"}],!1;break}if(i===e){if(r.kind!==void 0){let n=e;if(r.kind!=="place")return te.
errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"place"},message:"\
must be equal to constant"}],!1;var t=n===e}else var t=!0;if(t){if(r.id!==void 0){let n=e;if(typeof r.id!="string")return te.
errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var t=n===e}else var t=!0;if(t){if(r.name!==void 0){let n=e;if(typeof r.name!="string")return te.errors=[{instancePath:s+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===
e}else var t=!0;if(t){if(r.within!==void 0){let n=r.within,m=e;if(e===m)if(Array.isArray(n)){var u=!0;let l=n.length;for(let h=0;h<
l;h++){let d=e;if(typeof n[h]!="string")return te.errors=[{instancePath:s+"/within/"+h,schemaPath:"#/properties/within/i\
tems/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=d===e;if(!u)break}}else return te.errors=
[{instancePath:s+"/within",schemaPath:"#/properties/within/type",keyword:"type",params:{type:"array"},message:"must be a\
rray"}],!1;var t=m===e}else var t=!0;if(t){if(r.direction!==void 0){let n=r.direction,m=e;if(!(n==="north"||n==="south"||
n==="east"||n==="west"||n==="north-east"||n==="north-west"||n==="south-east"||n==="south-west"||n==="centre"))return te.
errors=[{instancePath:s+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues:Ye.properties.
direction.enum},message:"must be equal to one of the allowed values"}],!1;var t=m===e}else var t=!0;if(t)if(r.relation!==
void 0){let n=r.relation,m=e;if(!(n==="in"||n==="near"||n==="from"||n==="to"||n==="between"||n==="off"))return te.errors=
[{instancePath:s+"/relation",schemaPath:"#/properties/relation/enum",keyword:"enum",params:{allowedValues:Ye.properties.
relation.enum},message:"must be equal to one of the allowed values"}],!1;var t=m===e}else var t=!0}}}}}}}else return te.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return te.
errors=a,e===0}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function fe(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r,dynamicAnchors:k={}}={}){let a=null,e=0,
p=fe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.kind===void 0&&(u="kind")||r.name===void 0&&(u="name"))return fe.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let o=e;for(let i in r)
if(!(i==="kind"||i==="name"||i==="office"||i==="country")){return fe.errors=[{instancePath:s,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;
break}if(o===e){if(r.kind!==void 0){let i=e;if(r.kind!=="person")return fe.errors=[{instancePath:s+"/kind",schemaPath:"#\
/properties/kind/const",keyword:"const",params:{allowedValue:"person"},message:"must be equal to constant"}],!1;var t=i===
e}else var t=!0;if(t){if(r.name!==void 0){let i=e;if(typeof r.name!="string")return fe.errors=[{instancePath:s+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){
if(r.office!==void 0){let i=e;if(typeof r.office!="string")return fe.errors=[{instancePath:s+"/office",schemaPath:"#/pro\
perties/office/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)
if(r.country!==void 0){let i=e;if(typeof r.country!="string")return fe.errors=[{instancePath:s+"/country",schemaPath:"#/\
properties/country/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0}}}}}else
return fe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return fe.errors=a,e===0}fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ye(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r,dynamicAnchors:k={}}={}){let a=null,e=0,
p=ye.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.kind===void 0&&(u="kind")||r.name===void 0&&(u="name"))return ye.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let o=e;for(let i in r)
if(!(i==="kind"||i==="name"||i==="type"||i==="country")){return ye.errors=[{instancePath:s,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}
if(o===e){if(r.kind!==void 0){let i=e;if(r.kind!=="organisation")return ye.errors=[{instancePath:s+"/kind",schemaPath:"#\
/properties/kind/const",keyword:"const",params:{allowedValue:"organisation"},message:"must be equal to constant"}],!1;var t=i===
e}else var t=!0;if(t){if(r.name!==void 0){let i=e;if(typeof r.name!="string")return ye.errors=[{instancePath:s+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){
if(r.type!==void 0){let i=e;if(typeof r.type!="string")return ye.errors=[{instancePath:s+"/type",schemaPath:"#/propertie\
s/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)if(r.country!==
void 0){let i=e;if(typeof r.country!="string")return ye.errors=[{instancePath:s+"/country",schemaPath:"#/properties/coun\
try/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0}}}}}else return ye.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ye.
errors=a,e===0}ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function me(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r,dynamicAnchors:k={}}={}){let a=null,e=0,
p=me.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.kind===void 0&&(u="kind")||r.office===void 0&&(u="office"))return me.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let o=e;for(let i in r)
if(!(i==="kind"||i==="office"||i==="portfolio"||i==="country"||i==="number")){return me.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional p\
roperties"}],!1;break}if(o===e){if(r.kind!==void 0){let i=e;if(r.kind!=="office")return me.errors=[{instancePath:s+"/kin\
d",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"office"},message:"must be equal to constan\
t"}],!1;var t=i===e}else var t=!0;if(t){if(r.office!==void 0){let i=e;if(typeof r.office!="string")return me.errors=[{instancePath:s+
"/office",schemaPath:"#/properties/office/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.portfolio!==void 0){let i=e;if(typeof r.portfolio!="string")return me.errors=[{instancePath:s+
"/portfolio",schemaPath:"#/properties/portfolio/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var t=i===e}else var t=!0;if(t){if(r.country!==void 0){let i=e;if(typeof r.country!="string")return me.errors=[{instancePath:s+
"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t)if(r.number!==void 0){let i=r.number,n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return me.
errors=[{instancePath:s+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===n&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return me.errors=[{instancePath:s+"/num\
ber",schemaPath:"#/properties/number/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var t=n===e}else var t=!0}}}}}}else return me.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return me.errors=a,e===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Pe(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r,dynamicAnchors:k={}}={}){let a=null,e=0,
p=Pe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.kind===void 0&&(u="kind")||r.text===void 0&&(u="text"))return Pe.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let o=e;for(let i in r)
if(!(i==="kind"||i==="text")){return Pe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(o===e){if(r.kind!==
void 0){let i=e;if(r.kind!=="text")return Pe.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"\
const",params:{allowedValue:"text"},message:"must be equal to constant"}],!1;var t=i===e}else var t=!0;if(t)if(r.text!==
void 0){let i=e;if(typeof r.text!="string")return Pe.errors=[{instancePath:s+"/text",schemaPath:"#/properties/text/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0}}}else return Pe.errors=[{
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Pe.errors=
a,e===0}Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function oe(r,{instancePath:s="",parentData:x,parentDataProperty:N,
rootData:P=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=oe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.kind===void 0&&(u="kind"))return oe.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have required prope\
rty '"+u+"'"}],!1;{let o=r.kind;if(typeof o=="string")if(o==="quantity"){se(r,{instancePath:s,parentData:x,parentDataProperty:N,
rootData:P,dynamicAnchors:k})||(a=a===null?se.errors:a.concat(se.errors),e=a.length);var t=!0}else if(o==="time")D(r,{instancePath:s,
parentData:x,parentDataProperty:N,rootData:P,dynamicAnchors:k})||(a=a===null?D.errors:a.concat(D.errors),e=a.length),t!==
!0&&(t=!0);else if(o==="place")te(r,{instancePath:s,parentData:x,parentDataProperty:N,rootData:P,dynamicAnchors:k})||(a=
a===null?te.errors:a.concat(te.errors),e=a.length),t!==!0&&(t=!0);else if(o==="person")fe(r,{instancePath:s,parentData:x,
parentDataProperty:N,rootData:P,dynamicAnchors:k})||(a=a===null?fe.errors:a.concat(fe.errors),e=a.length),t!==!0&&(t=!0);else if(o===
"organisation")ye(r,{instancePath:s,parentData:x,parentDataProperty:N,rootData:P,dynamicAnchors:k})||(a=a===null?ye.errors:
a.concat(ye.errors),e=a.length),t!==!0&&(t=!0);else if(o==="office")me(r,{instancePath:s,parentData:x,parentDataProperty:N,
rootData:P,dynamicAnchors:k})||(a=a===null?me.errors:a.concat(me.errors),e=a.length),t!==!0&&(t=!0);else if(o==="text")Pe(
r,{instancePath:s,parentData:x,parentDataProperty:N,rootData:P,dynamicAnchors:k})||(a=a===null?Pe.errors:a.concat(Pe.errors),
e=a.length),t!==!0&&(t=!0);else return oe.errors=[{instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{
error:"mapping",tag:"kind",tagValue:o},message:'value of tag "kind" must be in oneOf'}],!1;else return oe.errors=[{instancePath:s,
schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:o},message:'tag "kind" must\
 be string'}],!1}}else return oe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return oe.errors=a,p.props=t,e===0}oe.evaluated={dynamicProps:!0,dynamicItems:!1};function ie(r,{instancePath:s="",
parentData:x,parentDataProperty:N,rootData:P=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=ie.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.role===void 0&&
(u="role")||r.start===void 0&&(u="start")||r.end===void 0&&(u="end")||r.text===void 0&&(u="text"))return ie.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;
{let o=e;for(let i in r)if(!(i==="role"||i==="start"||i==="end"||i==="text"||i==="value"||i==="entityId"||i==="reference")){
return ie.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"}],!1;break}if(o===e){if(r.role!==void 0){let i=e;Te(r.role,{instancePath:s+
"/role",parentData:r,parentDataProperty:"role",rootData:P,dynamicAnchors:k})||(a=a===null?Te.errors:a.concat(Te.errors),
e=a.length);var t=i===e}else var t=!0;if(t){if(r.start!==void 0){let i=r.start,n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i)&&isFinite(i)))return ie.errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===n&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return ie.errors=
[{instancePath:s+"/start",schemaPath:"#/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var t=n===e}else var t=!0;if(t){if(r.end!==void 0){let i=r.end,n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i)&&isFinite(i)))return ie.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===n&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return ie.errors=[{instancePath:s+
"/end",schemaPath:"#/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1;var t=n===e}else var t=!0;if(t){if(r.text!==void 0){let i=e;if(typeof r.text!="string")return ie.errors=[{instancePath:s+
"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.value!==void 0){let i=e;oe(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"\
value",rootData:P,dynamicAnchors:k})||(a=a===null?oe.errors:a.concat(oe.errors),e=a.length);var t=i===e}else var t=!0;if(t){
if(r.entityId!==void 0){let i=e;if(typeof r.entityId!="string")return ie.errors=[{instancePath:s+"/entityId",schemaPath:"\
#/properties/entityId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;
if(t)if(r.reference!==void 0){let i=e;if(r.reference!=="open")return ie.errors=[{instancePath:s+"/reference",schemaPath:"\
#/properties/reference/const",keyword:"const",params:{allowedValue:"open"},message:"must be equal to constant"}],!1;var t=i===
e}else var t=!0}}}}}}}}else return ie.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return ie.errors=a,e===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var hr={type:"\
object",additionalProperties:!1,required:["speaker","cue","mode"],properties:{speaker:{type:"object",additionalProperties:!1,
required:["text"],properties:{text:{type:"string"},start:{type:"integer",minimum:0},end:{type:"integer",minimum:0},entityId:{
type:"string"}}},cue:{type:"string"},mode:{enum:["direct","indirect","document","hearsay"]}}};function Q(r,{instancePath:s="",
parentData:x,parentDataProperty:N,rootData:P=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=Q.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.speaker===
void 0&&(o="speaker")||r.cue===void 0&&(o="cue")||r.mode===void 0&&(o="mode"))return Q.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{let i=e;for(let n in r)
if(!(n==="speaker"||n==="cue"||n==="mode")){return Q.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(i===e){if(r.
speaker!==void 0){let n=r.speaker,m=e;if(e===m)if(n&&typeof n=="object"&&!Array.isArray(n)){let c;if(n.text===void 0&&(c=
"text"))return Q.errors=[{instancePath:s+"/speaker",schemaPath:"#/properties/speaker/required",keyword:"required",params:{
missingProperty:c},message:"must have required property '"+c+"'"}],!1;{let l=e;for(let h in n)if(!(h==="text"||h==="star\
t"||h==="end"||h==="entityId")){return Q.errors=[{instancePath:s+"/speaker",schemaPath:"#/properties/speaker/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"}],
!1;break}if(l===e){if(n.text!==void 0){let h=e;if(typeof n.text!="string")return Q.errors=[{instancePath:s+"/speaker/tex\
t",schemaPath:"#/properties/speaker/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var t=h===e}else var t=!0;if(t){if(n.start!==void 0){let h=n.start,d=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(
h)))return Q.errors=[{instancePath:s+"/speaker/start",schemaPath:"#/properties/speaker/properties/start/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof h=="number"&&isFinite(h)&&(h<0||isNaN(h)))return Q.
errors=[{instancePath:s+"/speaker/start",schemaPath:"#/properties/speaker/properties/start/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=d===e}else var t=!0;if(t){if(n.end!==void 0){let h=n.end,d=e;
if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return Q.errors=[{instancePath:s+"/speaker/end",schemaPath:"#/p\
roperties/speaker/properties/end/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof h==
"number"&&isFinite(h)&&(h<0||isNaN(h)))return Q.errors=[{instancePath:s+"/speaker/end",schemaPath:"#/properties/speaker/\
properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=d===e}else var t=!0;
if(t)if(n.entityId!==void 0){let h=e;if(typeof n.entityId!="string")return Q.errors=[{instancePath:s+"/speaker/entityId",
schemaPath:"#/properties/speaker/properties/entityId/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var t=h===e}else var t=!0}}}}}else return Q.errors=[{instancePath:s+"/speaker",schemaPath:"#/properties/speaker/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var u=m===e}else var u=!0;if(u){if(r.cue!==void 0){let n=e;
if(typeof r.cue!="string")return Q.errors=[{instancePath:s+"/cue",schemaPath:"#/properties/cue/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var u=n===e}else var u=!0;if(u)if(r.mode!==void 0){let n=r.mode,m=e;if(!(n===
"direct"||n==="indirect"||n==="document"||n==="hearsay"))return Q.errors=[{instancePath:s+"/mode",schemaPath:"#/properti\
es/mode/enum",keyword:"enum",params:{allowedValues:hr.properties.mode.enum},message:"must be equal to one of the allowed\
 values"}],!1;var u=m===e}else var u=!0}}}}else return Q.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return Q.errors=a,e===0}Q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var br={enum:["affirmed","negated"]};function Ve(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r,dynamicAnchors:k={}}={}){
let a=null,e=0,p=Ve.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r==="affirmed"||r===
"negated"?(Ve.errors=a,e===0):(Ve.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:br.enum},
message:"must be equal to one of the allowed values"}],!1)}Ve.evaluated={dynamicProps:!1,dynamicItems:!1};var Pr={enum:[
"asserted","planned","possible","alleged","denied"]};function Ee(r,{instancePath:s="",parentData:x,parentDataProperty:N,
rootData:P=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=Ee.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),r==="asserted"||r==="planned"||r==="possible"||r==="alleged"||r==="denied"?(Ee.errors=a,e===0):(Ee.errors=
[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Pr.enum},message:"must be equal to one of the \
allowed values"}],!1)}Ee.evaluated={dynamicProps:!1,dynamicItems:!1};function L(r,{instancePath:s="",parentData:x,parentDataProperty:N,
rootData:P=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=L.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.
items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.id===void 0&&(m="id")||r.sourceId===void 0&&
(m="sourceId")||r.evidence===void 0&&(m="evidence")||r.predicate===void 0&&(m="predicate")||r.arguments===void 0&&(m="ar\
guments")||r.attribution===void 0&&(m="attribution")||r.polarity===void 0&&(m="polarity")||r.certainty===void 0&&(m="cer\
tainty")||r.topics===void 0&&(m="topics"))return L.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:m},message:"must have required property '"+m+"'"}],!1;{let c=e;for(let l in r)if(!Ce.call(cr.properties,
l)){return L.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties"}],!1;break}if(c===e){if(r.id!==void 0){let l=e;if(typeof r.id!="string")return L.
errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var t=l===e}else var t=!0;if(t){if(r.sourceId!==void 0){let l=e;if(typeof r.sourceId!="string")return L.errors=
[{instancePath:s+"/sourceId",schemaPath:"#/properties/sourceId/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var t=l===e}else var t=!0;if(t){if(r.evidence!==void 0){let l=e;V(r.evidence,{instancePath:s+"/evidence",
parentData:r,parentDataProperty:"evidence",rootData:P,dynamicAnchors:k})||(a=a===null?V.errors:a.concat(V.errors),e=a.length);
var t=l===e}else var t=!0;if(t){if(r.predicate!==void 0){let l=r.predicate,h=e;if(e===h)if(l&&typeof l=="object"&&!Array.
isArray(l)){let y;if(l.text===void 0&&(y="text")||l.start===void 0&&(y="start")||l.end===void 0&&(y="end"))return L.errors=
[{instancePath:s+"/predicate",schemaPath:"#/properties/predicate/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;{let f=e;for(let w in l)if(!(w==="concept"||w==="text"||w==="start"||
w==="end")){return L.errors=[{instancePath:s+"/predicate",schemaPath:"#/properties/predicate/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:w},message:"must NOT have additional properties"}],!1;break}if(f===e){if(l.
concept!==void 0){let w=e;if(typeof l.concept!="string")return L.errors=[{instancePath:s+"/predicate/concept",schemaPath:"\
#/properties/predicate/properties/concept/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=w===
e}else var u=!0;if(u){if(l.text!==void 0){let w=e;if(typeof l.text!="string")return L.errors=[{instancePath:s+"/predicat\
e/text",schemaPath:"#/properties/predicate/properties/text/type",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;var u=w===e}else var u=!0;if(u){if(l.start!==void 0){let w=l.start,b=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(
w)&&isFinite(w)))return L.errors=[{instancePath:s+"/predicate/start",schemaPath:"#/properties/predicate/properties/start\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===b&&typeof w=="number"&&isFinite(w)&&
(w<0||isNaN(w)))return L.errors=[{instancePath:s+"/predicate/start",schemaPath:"#/properties/predicate/properties/start/\
minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var u=b===e}else var u=!0;if(u)if(l.
end!==void 0){let w=l.end,b=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return L.errors=[{instancePath:s+
"/predicate/end",schemaPath:"#/properties/predicate/properties/end/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===b&&typeof w=="number"&&isFinite(w)&&(w<0||isNaN(w)))return L.errors=[{instancePath:s+"/pred\
icate/end",schemaPath:"#/properties/predicate/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var u=b===e}else var u=!0}}}}}else return L.errors=[{instancePath:s+"/predicate",schemaPath:"\
#/properties/predicate/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=h===e}else var t=!0;
if(t){if(r.arguments!==void 0){let l=r.arguments,h=e;if(e===h)if(Array.isArray(l)){var o=!0;let y=l.length;for(let f=0;f<
y;f++){let w=e;ie(l[f],{instancePath:s+"/arguments/"+f,parentData:l,parentDataProperty:f,rootData:P,dynamicAnchors:k})||
(a=a===null?ie.errors:a.concat(ie.errors),e=a.length);var o=w===e;if(!o)break}}else return L.errors=[{instancePath:s+"/a\
rguments",schemaPath:"#/properties/arguments/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=h===
e}else var t=!0;if(t){if(r.attribution!==void 0){let l=r.attribution,h=e;if(e===h)if(Array.isArray(l)){var i=!0;let y=l.
length;for(let f=0;f<y;f++){let w=e;Q(l[f],{instancePath:s+"/attribution/"+f,parentData:l,parentDataProperty:f,rootData:P,
dynamicAnchors:k})||(a=a===null?Q.errors:a.concat(Q.errors),e=a.length);var i=w===e;if(!i)break}}else return L.errors=[{
instancePath:s+"/attribution",schemaPath:"#/properties/attribution/type",keyword:"type",params:{type:"array"},message:"m\
ust be array"}],!1;var t=h===e}else var t=!0;if(t){if(r.polarity!==void 0){let l=e;Ve(r.polarity,{instancePath:s+"/polar\
ity",parentData:r,parentDataProperty:"polarity",rootData:P,dynamicAnchors:k})||(a=a===null?Ve.errors:a.concat(Ve.errors),
e=a.length);var t=l===e}else var t=!0;if(t){if(r.certainty!==void 0){let l=e;Ee(r.certainty,{instancePath:s+"/certainty",
parentData:r,parentDataProperty:"certainty",rootData:P,dynamicAnchors:k})||(a=a===null?Ee.errors:a.concat(Ee.errors),e=a.
length);var t=l===e}else var t=!0;if(t){if(r.time!==void 0){let l=e;D(r.time,{instancePath:s+"/time",parentData:r,parentDataProperty:"\
time",rootData:P,dynamicAnchors:k})||(a=a===null?D.errors:a.concat(D.errors),e=a.length);var t=l===e}else var t=!0;if(t)
if(r.topics!==void 0){let l=r.topics,h=e;if(e===h)if(Array.isArray(l)){var n=!0;let y=l.length;for(let f=0;f<y;f++){let w=e;
if(typeof l[f]!="string")return L.errors=[{instancePath:s+"/topics/"+f,schemaPath:"#/properties/topics/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var n=w===e;if(!n)break}}else return L.errors=[{instancePath:s+
"/topics",schemaPath:"#/properties/topics/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=h===
e}else var t=!0}}}}}}}}}}}else return L.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return L.errors=a,e===0}L.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var kr={type:"\
object",additionalProperties:!1,required:["id","kind","label","names"],properties:{id:{type:"string"},kind:{enum:["perso\
n","organisation","place","office"]},label:{type:"string"},names:{type:"array",items:{type:"object",additionalProperties:!1,
required:["sourceId","text","start","end","count"],properties:{sourceId:{type:"string"},text:{type:"string"},start:{type:"\
integer",minimum:0},end:{type:"integer",minimum:0},count:{type:"integer",minimum:1}}}}}};function M(r,{instancePath:s="",
parentData:x,parentDataProperty:N,rootData:P=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=M.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.id===void 0&&
(i="id")||r.kind===void 0&&(i="kind")||r.label===void 0&&(i="label")||r.names===void 0&&(i="names"))return M.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;
{let n=e;for(let m in r)if(!(m==="id"||m==="kind"||m==="label"||m==="names")){return M.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional p\
roperties"}],!1;break}if(n===e){if(r.id!==void 0){let m=e;if(typeof r.id!="string")return M.errors=[{instancePath:s+"/id",
schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=m===e}else var t=!0;
if(t){if(r.kind!==void 0){let m=r.kind,c=e;if(!(m==="person"||m==="organisation"||m==="place"||m==="office"))return M.errors=
[{instancePath:s+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:kr.properties.kind.enum},
message:"must be equal to one of the allowed values"}],!1;var t=c===e}else var t=!0;if(t){if(r.label!==void 0){let m=e;if(typeof r.
label!="string")return M.errors=[{instancePath:s+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=m===e}else var t=!0;if(t)if(r.names!==void 0){let m=r.names,c=e;if(e===c)if(Array.
isArray(m)){var u=!0;let h=m.length;for(let d=0;d<h;d++){let y=m[d],f=e;if(e===f)if(y&&typeof y=="object"&&!Array.isArray(
y)){let b;if(y.sourceId===void 0&&(b="sourceId")||y.text===void 0&&(b="text")||y.start===void 0&&(b="start")||y.end===void 0&&
(b="end")||y.count===void 0&&(b="count"))return M.errors=[{instancePath:s+"/names/"+d,schemaPath:"#/properties/names/ite\
ms/required",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{let v=e;for(let g in y)
if(!(g==="sourceId"||g==="text"||g==="start"||g==="end"||g==="count")){return M.errors=[{instancePath:s+"/names/"+d,schemaPath:"\
#/properties/names/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"mus\
t NOT have additional properties"}],!1;break}if(v===e){if(y.sourceId!==void 0){let g=e;if(typeof y.sourceId!="string")return M.
errors=[{instancePath:s+"/names/"+d+"/sourceId",schemaPath:"#/properties/names/items/properties/sourceId/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var o=g===e}else var o=!0;if(o){if(y.text!==void 0){let g=e;if(typeof y.
text!="string")return M.errors=[{instancePath:s+"/names/"+d+"/text",schemaPath:"#/properties/names/items/properties/text\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=g===e}else var o=!0;if(o){if(y.start!==
void 0){let g=y.start,_=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return M.errors=[{instancePath:s+"/na\
mes/"+d+"/start",schemaPath:"#/properties/names/items/properties/start/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===_&&typeof g=="number"&&isFinite(g)&&(g<0||isNaN(g)))return M.errors=[{instancePath:s+"/name\
s/"+d+"/start",schemaPath:"#/properties/names/items/properties/start/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"}],!1;var o=_===e}else var o=!0;if(o){if(y.end!==void 0){let g=y.end,_=e;if(!(typeof g=="\
number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return M.errors=[{instancePath:s+"/names/"+d+"/end",schemaPath:"#/properties/na\
mes/items/properties/end/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===_&&typeof g==
"number"&&isFinite(g)&&(g<0||isNaN(g)))return M.errors=[{instancePath:s+"/names/"+d+"/end",schemaPath:"#/properties/name\
s/items/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var o=_===
e}else var o=!0;if(o)if(y.count!==void 0){let g=y.count,_=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return M.
errors=[{instancePath:s+"/names/"+d+"/count",schemaPath:"#/properties/names/items/properties/count/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===_&&typeof g=="number"&&isFinite(g)&&(g<1||isNaN(g)))return M.
errors=[{instancePath:s+"/names/"+d+"/count",schemaPath:"#/properties/names/items/properties/count/minimum",keyword:"min\
imum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var o=_===e}else var o=!0}}}}}}else return M.errors=[
{instancePath:s+"/names/"+d,schemaPath:"#/properties/names/items/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;var u=f===e;if(!u)break}}else return M.errors=[{instancePath:s+"/names",schemaPath:"#/properties/name\
s/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===e}else var t=!0}}}}}else return M.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return M.errors=
a,e===0}M.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var wr={type:"object",additionalProperties:!1,required:["\
id","kind","label","sourceIds"],properties:{id:{type:"string"},kind:{enum:["main","background"]},label:{type:"string"},time:{
type:"string"},sourceIds:{type:"array",items:{type:"string"}}}};function de(r,{instancePath:s="",parentData:x,parentDataProperty:N,
rootData:P=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=de.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.id===void 0&&(o="id")||r.kind===void 0&&(o=
"kind")||r.label===void 0&&(o="label")||r.sourceIds===void 0&&(o="sourceIds"))return de.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;{let i=e;for(let n in r)
if(!(n==="id"||n==="kind"||n==="label"||n==="time"||n==="sourceIds")){return de.errors=[{instancePath:s,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional prope\
rties"}],!1;break}if(i===e){if(r.id!==void 0){let n=e;if(typeof r.id!="string")return de.errors=[{instancePath:s+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===e}else var t=!0;if(t){
if(r.kind!==void 0){let n=r.kind,m=e;if(!(n==="main"||n==="background"))return de.errors=[{instancePath:s+"/kind",schemaPath:"\
#/properties/kind/enum",keyword:"enum",params:{allowedValues:wr.properties.kind.enum},message:"must be equal to one of t\
he allowed values"}],!1;var t=m===e}else var t=!0;if(t){if(r.label!==void 0){let n=e;if(typeof r.label!="string")return de.
errors=[{instancePath:s+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;var t=n===e}else var t=!0;if(t){if(r.time!==void 0){let n=e;if(typeof r.time!="string")return de.errors=
[{instancePath:s+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var t=n===e}else var t=!0;if(t)if(r.sourceIds!==void 0){let n=r.sourceIds,m=e;if(e===m)if(Array.isArray(n)){var u=!0;
let l=n.length;for(let h=0;h<l;h++){let d=e;if(typeof n[h]!="string")return de.errors=[{instancePath:s+"/sourceIds/"+h,schemaPath:"\
#/properties/sourceIds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=d===e;if(!u)
break}}else return de.errors=[{instancePath:s+"/sourceIds",schemaPath:"#/properties/sourceIds/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var t=m===e}else var t=!0}}}}}}else return de.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return de.errors=a,e===0}de.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Ir={type:"object",additionalProperties:!1,required:["id","eventId","subject","label",
"topics","claimIds","sourceIds","independentOrigins","verdict","severity","agreements","differences","confidence"],properties:{
id:{type:"string"},eventId:{type:"string"},subject:{$ref:"#/$defs/Subject"},label:{type:"string"},topics:{type:"array",items:{
type:"string"}},claimIds:{type:"array",items:{type:"string"}},sourceIds:{type:"array",items:{type:"string"}},independentOrigins:{
type:"integer",minimum:1},verdict:{$ref:"#/$defs/Verdict"},severity:{$ref:"#/$defs/Severity"},agreements:{type:"array",items:{
$ref:"#/$defs/Agreement"}},differences:{type:"array",items:{$ref:"#/$defs/Difference"}},contrasts:{type:"array",items:{$ref:"\
#/$defs/Contrast"}},confidence:{type:"number",minimum:0,maximum:1}}};var _r={enum:["quantity","time","place","participant","role","polarity","certainty","attribution","scope","quotation","o\
rder","cause","wording"]};function ge(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r,dynamicAnchors:k={}}={}){
let a=null,e=0,p=ge.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r==="quantity"||r===
"time"||r==="place"||r==="participant"||r==="role"||r==="polarity"||r==="certainty"||r==="attribution"||r==="scope"||r===
"quotation"||r==="order"||r==="cause"||r==="wording"?(ge.errors=a,e===0):(ge.errors=[{instancePath:s,schemaPath:"#/enum",
keyword:"enum",params:{allowedValues:_r.enum},message:"must be equal to one of the allowed values"}],!1)}ge.evaluated={dynamicProps:!1,
dynamicItems:!1};function ke(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r,dynamicAnchors:k={}}={}){
let a=null,e=0,p=ke.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let u;if(r.label===void 0&&(u="label"))return ke.errors=[{instancePath:s,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let o=e;for(let i in r)
if(!(i==="concept"||i==="slot"||i==="of"||i==="label")){return ke.errors=[{instancePath:s,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}
if(o===e){if(r.concept!==void 0){let i=e;if(typeof r.concept!="string")return ke.errors=[{instancePath:s+"/concept",schemaPath:"\
#/properties/concept/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;
if(t){if(r.slot!==void 0){let i=e;ge(r.slot,{instancePath:s+"/slot",parentData:r,parentDataProperty:"slot",rootData:P,dynamicAnchors:k})||
(a=a===null?ge.errors:a.concat(ge.errors),e=a.length);var t=i===e}else var t=!0;if(t){if(r.of!==void 0){let i=e;if(typeof r.
of!="string")return ke.errors=[{instancePath:s+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)if(r.label!==void 0){let i=e;C(r.label,{instancePath:s+
"/label",parentData:r,parentDataProperty:"label",rootData:P,dynamicAnchors:k})||(a=a===null?C.errors:a.concat(C.errors),
e=a.length);var t=i===e}else var t=!0}}}}}else return ke.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return ke.errors=a,e===0}ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var qr={enum:["single-source","similar","agreement","difference","conflict"]};function Se(r,{instancePath:s="",parentData:x,
parentDataProperty:N,rootData:P=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=Se.evaluated;return p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),r==="single-source"||r==="similar"||r==="agreement"||r==="difference"||r==="con\
flict"?(Se.errors=a,e===0):(Se.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:qr.enum},
message:"must be equal to one of the allowed values"}],!1)}Se.evaluated={dynamicProps:!1,dynamicItems:!1};var jr={enum:[
"headline","core","peripheral"]};function _e(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r,dynamicAnchors:k={}}={}){
let a=null,e=0,p=_e.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r==="headline"||r===
"core"||r==="peripheral"?(_e.errors=a,e===0):(_e.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:jr.
enum},message:"must be equal to one of the allowed values"}],!1)}_e.evaluated={dynamicProps:!1,dynamicItems:!1};function ce(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r,dynamicAnchors:k={}}={}){let a=null,e=0,
p=ce.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.slot===void 0&&(o="slot")||r.text===void 0&&(o="text")||r.claimIds===void 0&&(o="claimIds"))return ce.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have require\
d property '"+o+"'"}],!1;{let i=e;for(let n in r)if(!(n==="slot"||n==="value"||n==="text"||n==="display"||n==="claimIds"||
n==="judgedBy")){return ce.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(i===e){if(r.slot!==void 0){let n=e;ge(
r.slot,{instancePath:s+"/slot",parentData:r,parentDataProperty:"slot",rootData:P,dynamicAnchors:k})||(a=a===null?ge.errors:
a.concat(ge.errors),e=a.length);var t=n===e}else var t=!0;if(t){if(r.value!==void 0){let n=e;oe(r.value,{instancePath:s+
"/value",parentData:r,parentDataProperty:"value",rootData:P,dynamicAnchors:k})||(a=a===null?oe.errors:a.concat(oe.errors),
e=a.length);var t=n===e}else var t=!0;if(t){if(r.text!==void 0){let n=e;if(typeof r.text!="string")return ce.errors=[{instancePath:s+
"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===
e}else var t=!0;if(t){if(r.display!==void 0){let n=e;C(r.display,{instancePath:s+"/display",parentData:r,parentDataProperty:"\
display",rootData:P,dynamicAnchors:k})||(a=a===null?C.errors:a.concat(C.errors),e=a.length);var t=n===e}else var t=!0;if(t){
if(r.claimIds!==void 0){let n=r.claimIds,m=e;if(e===m)if(Array.isArray(n)){var u=!0;let l=n.length;for(let h=0;h<l;h++){
let d=e;if(typeof n[h]!="string")return ce.errors=[{instancePath:s+"/claimIds/"+h,schemaPath:"#/properties/claimIds/item\
s/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=d===e;if(!u)break}}else return ce.errors=
[{instancePath:s+"/claimIds",schemaPath:"#/properties/claimIds/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var t=m===e}else var t=!0;if(t)if(r.judgedBy!==void 0){let n=e;if(typeof r.judgedBy!="string")return ce.errors=
[{instancePath:s+"/judgedBy",schemaPath:"#/properties/judgedBy/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var t=n===e}else var t=!0}}}}}}}else return ce.errors=[{instancePath:s,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"}],!1;return ce.errors=a,e===0}ce.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Nr={type:"object",additionalProperties:!1,required:["id","slot","relation","causes","severity","rea\
dings","rule","because","confidence"],properties:{id:{type:"string"},slot:{$ref:"#/$defs/Slot"},relation:{$ref:"#/$defs/\
Relation"},causes:{type:"array",items:{$ref:"#/$defs/Cause"}},severity:{$ref:"#/$defs/Severity"},readings:{type:"array",
items:{$ref:"#/$defs/Reading"}},rule:{type:"string"},because:{type:"object",additionalProperties:!1,required:["rule","va\
lues"],properties:{rule:{type:"string"},values:{type:"array",items:{type:"string"}},note:{type:"string"}}},confidence:{type:"\
number",minimum:0,maximum:1},judgedBy:{type:"string"}}},xr={enum:["undetermined","scope-mismatch","attributed-dispute","\
framing","detail","approximate","update","contradiction","complementary"]};function Le(r,{instancePath:s="",parentData:x,
parentDataProperty:N,rootData:P=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=Le.evaluated;return p.dynamicProps&&(p.props=
void 0),p.dynamicItems&&(p.items=void 0),r==="undetermined"||r==="scope-mismatch"||r==="attributed-dispute"||r==="framin\
g"||r==="detail"||r==="approximate"||r==="update"||r==="contradiction"||r==="complementary"?(Le.errors=a,e===0):(Le.errors=
[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:xr.enum},message:"must be equal to one of the \
allowed values"}],!1)}Le.evaluated={dynamicProps:!1,dynamicItems:!1};var Ar={enum:["polarity","antonym","number","time",
"place","participant","role","identity","factuality","order","quotation","scope","lexical","world-knowledge"]};function Me(r,{
instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=Me.evaluated;
return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r==="polarity"||r==="antonym"||r==="number"||r===
"time"||r==="place"||r==="participant"||r==="role"||r==="identity"||r==="factuality"||r==="order"||r==="quotation"||r===
"scope"||r==="lexical"||r==="world-knowledge"?(Me.errors=a,e===0):(Me.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:Ar.enum},message:"must be equal to one of the allowed values"}],!1)}Me.evaluated={dynamicProps:!1,
dynamicItems:!1};function he(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r,dynamicAnchors:k={}}={}){let a=null,e=0,
p=he.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let o;if(r.text===void 0&&(o="text")||r.claimIds===void 0&&(o="claimIds"))return he.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:o},message:"must have required property '"+o+"'"}],!1;
{let i=e;for(let n in r)if(!(n==="value"||n==="text"||n==="display"||n==="claimIds")){return he.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have \
additional properties"}],!1;break}if(i===e){if(r.value!==void 0){let n=e;oe(r.value,{instancePath:s+"/value",parentData:r,
parentDataProperty:"value",rootData:P,dynamicAnchors:k})||(a=a===null?oe.errors:a.concat(oe.errors),e=a.length);var t=n===
e}else var t=!0;if(t){if(r.text!==void 0){let n=e;if(typeof r.text!="string")return he.errors=[{instancePath:s+"/text",schemaPath:"\
#/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===e}else var t=!0;if(t){
if(r.display!==void 0){let n=e;C(r.display,{instancePath:s+"/display",parentData:r,parentDataProperty:"display",rootData:P,
dynamicAnchors:k})||(a=a===null?C.errors:a.concat(C.errors),e=a.length);var t=n===e}else var t=!0;if(t)if(r.claimIds!==void 0){
let n=r.claimIds,m=e;if(e===m)if(Array.isArray(n)){var u=!0;let l=n.length;for(let h=0;h<l;h++){let d=e;if(typeof n[h]!=
"string")return he.errors=[{instancePath:s+"/claimIds/"+h,schemaPath:"#/properties/claimIds/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var u=d===e;if(!u)break}}else return he.errors=[{instancePath:s+"/claimIds",
schemaPath:"#/properties/claimIds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=m===e}else
var t=!0}}}}}else return he.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"}],!1;return he.errors=a,e===0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function R(r,{instancePath:s="",
parentData:x,parentDataProperty:N,rootData:P=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=R.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.id===void 0&&
(m="id")||r.slot===void 0&&(m="slot")||r.relation===void 0&&(m="relation")||r.causes===void 0&&(m="causes")||r.severity===
void 0&&(m="severity")||r.readings===void 0&&(m="readings")||r.rule===void 0&&(m="rule")||r.because===void 0&&(m="becaus\
e")||r.confidence===void 0&&(m="confidence"))return R.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{let c=e;for(let l in r)if(!Ce.call(Nr.properties,
l)){return R.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties"}],!1;break}if(c===e){if(r.id!==void 0){let l=e;if(typeof r.id!="string")return R.
errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var t=l===e}else var t=!0;if(t){if(r.slot!==void 0){let l=e;ge(r.slot,{instancePath:s+"/slot",parentData:r,parentDataProperty:"\
slot",rootData:P,dynamicAnchors:k})||(a=a===null?ge.errors:a.concat(ge.errors),e=a.length);var t=l===e}else var t=!0;if(t){
if(r.relation!==void 0){let l=e;Le(r.relation,{instancePath:s+"/relation",parentData:r,parentDataProperty:"relation",rootData:P,
dynamicAnchors:k})||(a=a===null?Le.errors:a.concat(Le.errors),e=a.length);var t=l===e}else var t=!0;if(t){if(r.causes!==
void 0){let l=r.causes,h=e;if(e===h)if(Array.isArray(l)){var u=!0;let y=l.length;for(let f=0;f<y;f++){let w=e;Me(l[f],{instancePath:s+
"/causes/"+f,parentData:l,parentDataProperty:f,rootData:P,dynamicAnchors:k})||(a=a===null?Me.errors:a.concat(Me.errors),
e=a.length);var u=w===e;if(!u)break}}else return R.errors=[{instancePath:s+"/causes",schemaPath:"#/properties/causes/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=h===e}else var t=!0;if(t){if(r.severity!==void 0){
let l=e;_e(r.severity,{instancePath:s+"/severity",parentData:r,parentDataProperty:"severity",rootData:P,dynamicAnchors:k})||
(a=a===null?_e.errors:a.concat(_e.errors),e=a.length);var t=l===e}else var t=!0;if(t){if(r.readings!==void 0){let l=r.readings,
h=e;if(e===h)if(Array.isArray(l)){var o=!0;let y=l.length;for(let f=0;f<y;f++){let w=e;he(l[f],{instancePath:s+"/reading\
s/"+f,parentData:l,parentDataProperty:f,rootData:P,dynamicAnchors:k})||(a=a===null?he.errors:a.concat(he.errors),e=a.length);
var o=w===e;if(!o)break}}else return R.errors=[{instancePath:s+"/readings",schemaPath:"#/properties/readings/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var t=h===e}else var t=!0;if(t){if(r.rule!==void 0){let l=e;if(typeof r.
rule!="string")return R.errors=[{instancePath:s+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=l===e}else var t=!0;if(t){if(r.because!==void 0){let l=r.because,h=e;if(e===
h)if(l&&typeof l=="object"&&!Array.isArray(l)){let y;if(l.rule===void 0&&(y="rule")||l.values===void 0&&(y="values"))return R.
errors=[{instancePath:s+"/because",schemaPath:"#/properties/because/required",keyword:"required",params:{missingProperty:y},
message:"must have required property '"+y+"'"}],!1;{let f=e;for(let w in l)if(!(w==="rule"||w==="values"||w==="note")){return R.
errors=[{instancePath:s+"/because",schemaPath:"#/properties/because/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:w},message:"must NOT have additional properties"}],!1;break}if(f===e){if(l.rule!==void 0){let w=e;
if(typeof l.rule!="string")return R.errors=[{instancePath:s+"/because/rule",schemaPath:"#/properties/because/properties/\
rule/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=w===e}else var i=!0;if(i){if(l.values!==
void 0){let w=l.values,b=e;if(e===b)if(Array.isArray(w)){var n=!0;let g=w.length;for(let _=0;_<g;_++){let A=e;if(typeof w[_]!=
"string")return R.errors=[{instancePath:s+"/because/values/"+_,schemaPath:"#/properties/because/properties/values/items/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var n=A===e;if(!n)break}}else return R.errors=
[{instancePath:s+"/because/values",schemaPath:"#/properties/because/properties/values/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var i=b===e}else var i=!0;if(i)if(l.note!==void 0){let w=e;if(typeof l.note!="strin\
g")return R.errors=[{instancePath:s+"/because/note",schemaPath:"#/properties/because/properties/note/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var i=w===e}else var i=!0}}}}else return R.errors=[{instancePath:s+
"/because",schemaPath:"#/properties/because/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=h===
e}else var t=!0;if(t){if(r.confidence!==void 0){let l=r.confidence,h=e;if(e===h)if(typeof l=="number"&&isFinite(l)){if(l>
1||isNaN(l))return R.errors=[{instancePath:s+"/confidence",schemaPath:"#/properties/confidence/maximum",keyword:"maximum",
params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(l<0||isNaN(l))return R.errors=[{instancePath:s+"/confide\
nce",schemaPath:"#/properties/confidence/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >=\
 0"}],!1}else return R.errors=[{instancePath:s+"/confidence",schemaPath:"#/properties/confidence/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var t=h===e}else var t=!0;if(t)if(r.judgedBy!==void 0){let l=e;if(typeof r.
judgedBy!="string")return R.errors=[{instancePath:s+"/judgedBy",schemaPath:"#/properties/judgedBy/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=l===e}else var t=!0}}}}}}}}}}}else return R.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return R.errors=a,e===0}R.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function K(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=K.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let i;if(r.claimId===void 0&&(i="claimId")||r.against===void 0&&(i="against")||r.spans===void 0&&(i="spans"))return K.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have require\
d property '"+i+"'"}],!1;{let n=e;for(let m in r)if(!(m==="claimId"||m==="against"||m==="spans")){return K.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have \
additional properties"}],!1;break}if(n===e){if(r.claimId!==void 0){let m=e;if(typeof r.claimId!="string")return K.errors=
[{instancePath:s+"/claimId",schemaPath:"#/properties/claimId/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var t=m===e}else var t=!0;if(t){if(r.against!==void 0){let m=e;if(typeof r.against!="string")return K.errors=
[{instancePath:s+"/against",schemaPath:"#/properties/against/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var t=m===e}else var t=!0;if(t)if(r.spans!==void 0){let m=r.spans,c=e;if(e===c)if(Array.isArray(m)){var u=!0;
let h=m.length;for(let d=0;d<h;d++){let y=m[d],f=e;if(e===f)if(y&&typeof y=="object"&&!Array.isArray(y)){let b;if(y.start===
void 0&&(b="start")||y.end===void 0&&(b="end"))return K.errors=[{instancePath:s+"/spans/"+d,schemaPath:"#/properties/spa\
ns/items/required",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{let v=e;
for(let g in y)if(!(g==="start"||g==="end")){return K.errors=[{instancePath:s+"/spans/"+d,schemaPath:"#/properties/spans\
/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additio\
nal properties"}],!1;break}if(v===e){if(y.start!==void 0){let g=y.start,_=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&
isFinite(g)))return K.errors=[{instancePath:s+"/spans/"+d+"/start",schemaPath:"#/properties/spans/items/properties/start\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===_&&typeof g=="number"&&isFinite(g)&&
(g<0||isNaN(g)))return K.errors=[{instancePath:s+"/spans/"+d+"/start",schemaPath:"#/properties/spans/items/properties/st\
art/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var o=_===e}else var o=!0;if(o)
if(y.end!==void 0){let g=y.end,_=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return K.errors=[{instancePath:s+
"/spans/"+d+"/end",schemaPath:"#/properties/spans/items/properties/end/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===_&&typeof g=="number"&&isFinite(g)&&(g<0||isNaN(g)))return K.errors=[{instancePath:s+"/span\
s/"+d+"/end",schemaPath:"#/properties/spans/items/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var o=_===e}else var o=!0}}}else return K.errors=[{instancePath:s+"/spans/"+d,schemaPath:"#/\
properties/spans/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var u=f===e;if(!u)break}}else
return K.errors=[{instancePath:s+"/spans",schemaPath:"#/properties/spans/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=c===e}else var t=!0}}}}else return K.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return K.errors=a,e===0}K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function E(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=E.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let l;if(r.id===void 0&&(l="id")||r.eventId===void 0&&(l="eventId")||r.subject===void 0&&(l="subject")||r.label===void 0&&
(l="label")||r.topics===void 0&&(l="topics")||r.claimIds===void 0&&(l="claimIds")||r.sourceIds===void 0&&(l="sourceIds")||
r.independentOrigins===void 0&&(l="independentOrigins")||r.verdict===void 0&&(l="verdict")||r.severity===void 0&&(l="sev\
erity")||r.agreements===void 0&&(l="agreements")||r.differences===void 0&&(l="differences")||r.confidence===void 0&&(l="\
confidence"))return E.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},message:"\
must have required property '"+l+"'"}],!1;{let h=e;for(let d in r)if(!Ce.call(Ir.properties,d)){return E.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have \
additional properties"}],!1;break}if(h===e){if(r.id!==void 0){let d=e;if(typeof r.id!="string")return E.errors=[{instancePath:s+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=d===e}else
var t=!0;if(t){if(r.eventId!==void 0){let d=e;if(typeof r.eventId!="string")return E.errors=[{instancePath:s+"/eventId",
schemaPath:"#/properties/eventId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=d===e}else
var t=!0;if(t){if(r.subject!==void 0){let d=e;ke(r.subject,{instancePath:s+"/subject",parentData:r,parentDataProperty:"s\
ubject",rootData:P,dynamicAnchors:k})||(a=a===null?ke.errors:a.concat(ke.errors),e=a.length);var t=d===e}else var t=!0;if(t){
if(r.label!==void 0){let d=e;if(typeof r.label!="string")return E.errors=[{instancePath:s+"/label",schemaPath:"#/propert\
ies/label/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=d===e}else var t=!0;if(t){if(r.
topics!==void 0){let d=r.topics,y=e;if(e===y)if(Array.isArray(d)){var u=!0;let w=d.length;for(let b=0;b<w;b++){let v=e;if(typeof d[b]!=
"string")return E.errors=[{instancePath:s+"/topics/"+b,schemaPath:"#/properties/topics/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var u=v===e;if(!u)break}}else return E.errors=[{instancePath:s+"/topics",schemaPath:"\
#/properties/topics/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=y===e}else var t=!0;if(t){
if(r.claimIds!==void 0){let d=r.claimIds,y=e;if(e===y)if(Array.isArray(d)){var o=!0;let w=d.length;for(let b=0;b<w;b++){
let v=e;if(typeof d[b]!="string")return E.errors=[{instancePath:s+"/claimIds/"+b,schemaPath:"#/properties/claimIds/items\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=v===e;if(!o)break}}else return E.errors=
[{instancePath:s+"/claimIds",schemaPath:"#/properties/claimIds/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var t=y===e}else var t=!0;if(t){if(r.sourceIds!==void 0){let d=r.sourceIds,y=e;if(e===y)if(Array.isArray(
d)){var i=!0;let w=d.length;for(let b=0;b<w;b++){let v=e;if(typeof d[b]!="string")return E.errors=[{instancePath:s+"/sou\
rceIds/"+b,schemaPath:"#/properties/sourceIds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var i=v===e;if(!i)break}}else return E.errors=[{instancePath:s+"/sourceIds",schemaPath:"#/properties/sourceIds/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=y===e}else var t=!0;if(t){if(r.independentOrigins!==
void 0){let d=r.independentOrigins,y=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return E.errors=[{instancePath:s+
"/independentOrigins",schemaPath:"#/properties/independentOrigins/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===y&&typeof d=="number"&&isFinite(d)&&(d<1||isNaN(d)))return E.errors=[{instancePath:s+"/inde\
pendentOrigins",schemaPath:"#/properties/independentOrigins/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var t=y===e}else var t=!0;if(t){if(r.verdict!==void 0){let d=e;Se(r.verdict,{instancePath:s+
"/verdict",parentData:r,parentDataProperty:"verdict",rootData:P,dynamicAnchors:k})||(a=a===null?Se.errors:a.concat(Se.errors),
e=a.length);var t=d===e}else var t=!0;if(t){if(r.severity!==void 0){let d=e;_e(r.severity,{instancePath:s+"/severity",parentData:r,
parentDataProperty:"severity",rootData:P,dynamicAnchors:k})||(a=a===null?_e.errors:a.concat(_e.errors),e=a.length);var t=d===
e}else var t=!0;if(t){if(r.agreements!==void 0){let d=r.agreements,y=e;if(e===y)if(Array.isArray(d)){var n=!0;let w=d.length;
for(let b=0;b<w;b++){let v=e;ce(d[b],{instancePath:s+"/agreements/"+b,parentData:d,parentDataProperty:b,rootData:P,dynamicAnchors:k})||
(a=a===null?ce.errors:a.concat(ce.errors),e=a.length);var n=v===e;if(!n)break}}else return E.errors=[{instancePath:s+"/a\
greements",schemaPath:"#/properties/agreements/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=y===
e}else var t=!0;if(t){if(r.differences!==void 0){let d=r.differences,y=e;if(e===y)if(Array.isArray(d)){var m=!0;let w=d.
length;for(let b=0;b<w;b++){let v=e;R(d[b],{instancePath:s+"/differences/"+b,parentData:d,parentDataProperty:b,rootData:P,
dynamicAnchors:k})||(a=a===null?R.errors:a.concat(R.errors),e=a.length);var m=v===e;if(!m)break}}else return E.errors=[{
instancePath:s+"/differences",schemaPath:"#/properties/differences/type",keyword:"type",params:{type:"array"},message:"m\
ust be array"}],!1;var t=y===e}else var t=!0;if(t){if(r.contrasts!==void 0){let d=r.contrasts,y=e;if(e===y)if(Array.isArray(
d)){var c=!0;let w=d.length;for(let b=0;b<w;b++){let v=e;K(d[b],{instancePath:s+"/contrasts/"+b,parentData:d,parentDataProperty:b,
rootData:P,dynamicAnchors:k})||(a=a===null?K.errors:a.concat(K.errors),e=a.length);var c=v===e;if(!c)break}}else return E.
errors=[{instancePath:s+"/contrasts",schemaPath:"#/properties/contrasts/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=y===e}else var t=!0;if(t)if(r.confidence!==void 0){let d=r.confidence,y=e;if(e===y)if(typeof d==
"number"&&isFinite(d)){if(d>1||isNaN(d))return E.errors=[{instancePath:s+"/confidence",schemaPath:"#/properties/confiden\
ce/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(d<0||isNaN(d))return E.errors=
[{instancePath:s+"/confidence",schemaPath:"#/properties/confidence/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}else return E.errors=[{instancePath:s+"/confidence",schemaPath:"#/properties/confidence/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=y===e}else var t=!0}}}}}}}}}}}}}}}else return E.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return E.
errors=a,e===0}E.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $r={enum:["scope","aim","ban"]};function Re(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r,dynamicAnchors:k={}}={}){
let a=null,e=0,p=Re.evaluated;return p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),r==="scope"||r===
"aim"||r==="ban"?(Re.errors=a,e===0):(Re.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:$r.
enum},message:"must be equal to one of the allowed values"}],!1)}Re.evaluated={dynamicProps:!1,dynamicItems:!1};var Dr={
type:"object",additionalProperties:!1,required:["label","share","sourceIds","mentions"],properties:{label:{type:"string"},
share:{enum:["all","some","one"]},sourceIds:{type:"array",items:{type:"string"}},mentions:{type:"array",items:{type:"obj\
ect",additionalProperties:!1,required:["sourceId","claimId","evidence"],properties:{sourceId:{type:"string"},claimId:{type:"\
string"},evidence:{$ref:"#/$defs/Evidence"}}}}}};function U(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r,
dynamicAnchors:k={}}={}){let a=null,e=0,p=U.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.label===void 0&&(n="label")||r.share===void 0&&(n="share")||
r.sourceIds===void 0&&(n="sourceIds")||r.mentions===void 0&&(n="mentions"))return U.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let m=e;for(let c in r)
if(!(c==="label"||c==="share"||c==="sourceIds"||c==="mentions")){return U.errors=[{instancePath:s,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"}],
!1;break}if(m===e){if(r.label!==void 0){let c=e;if(typeof r.label!="string")return U.errors=[{instancePath:s+"/label",schemaPath:"\
#/properties/label/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=c===e}else var t=!0;if(t){
if(r.share!==void 0){let c=r.share,l=e;if(!(c==="all"||c==="some"||c==="one"))return U.errors=[{instancePath:s+"/share",
schemaPath:"#/properties/share/enum",keyword:"enum",params:{allowedValues:Dr.properties.share.enum},message:"must be equ\
al to one of the allowed values"}],!1;var t=l===e}else var t=!0;if(t){if(r.sourceIds!==void 0){let c=r.sourceIds,l=e;if(e===
l)if(Array.isArray(c)){var u=!0;let d=c.length;for(let y=0;y<d;y++){let f=e;if(typeof c[y]!="string")return U.errors=[{instancePath:s+
"/sourceIds/"+y,schemaPath:"#/properties/sourceIds/items/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var u=f===e;if(!u)break}}else return U.errors=[{instancePath:s+"/sourceIds",schemaPath:"#/properties/sourceId\
s/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=l===e}else var t=!0;if(t)if(r.mentions!==
void 0){let c=r.mentions,l=e;if(e===l)if(Array.isArray(c)){var o=!0;let d=c.length;for(let y=0;y<d;y++){let f=c[y],w=e;if(e===
w)if(f&&typeof f=="object"&&!Array.isArray(f)){let v;if(f.sourceId===void 0&&(v="sourceId")||f.claimId===void 0&&(v="cla\
imId")||f.evidence===void 0&&(v="evidence"))return U.errors=[{instancePath:s+"/mentions/"+y,schemaPath:"#/properties/men\
tions/items/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{
let g=e;for(let _ in f)if(!(_==="sourceId"||_==="claimId"||_==="evidence")){return U.errors=[{instancePath:s+"/mentions/"+
y,schemaPath:"#/properties/mentions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},
message:"must NOT have additional properties"}],!1;break}if(g===e){if(f.sourceId!==void 0){let _=e;if(typeof f.sourceId!=
"string")return U.errors=[{instancePath:s+"/mentions/"+y+"/sourceId",schemaPath:"#/properties/mentions/items/properties/\
sourceId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=_===e}else var i=!0;if(i){if(f.
claimId!==void 0){let _=e;if(typeof f.claimId!="string")return U.errors=[{instancePath:s+"/mentions/"+y+"/claimId",schemaPath:"\
#/properties/mentions/items/properties/claimId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var i=_===e}else var i=!0;if(i)if(f.evidence!==void 0){let _=e;V(f.evidence,{instancePath:s+"/mentions/"+y+"/evidence",parentData:f,
parentDataProperty:"evidence",rootData:P,dynamicAnchors:k})||(a=a===null?V.errors:a.concat(V.errors),e=a.length);var i=_===
e}else var i=!0}}}}else return U.errors=[{instancePath:s+"/mentions/"+y,schemaPath:"#/properties/mentions/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var o=w===e;if(!o)break}}else return U.errors=[{instancePath:s+
"/mentions",schemaPath:"#/properties/mentions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=l===
e}else var t=!0}}}}}else return U.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return U.errors=a,e===0}U.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function be(r,{instancePath:s="",
parentData:x,parentDataProperty:N,rootData:P=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=be.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.kind===void 0&&
(i="kind")||r.sourceIds===void 0&&(i="sourceIds")||r.members===void 0&&(i="members"))return be.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{let n=e;for(let m in r)
if(!(m==="kind"||m==="sourceIds"||m==="members")){return be.errors=[{instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(n===
e){if(r.kind!==void 0){let m=e;Re(r.kind,{instancePath:s+"/kind",parentData:r,parentDataProperty:"kind",rootData:P,dynamicAnchors:k})||
(a=a===null?Re.errors:a.concat(Re.errors),e=a.length);var t=m===e}else var t=!0;if(t){if(r.sourceIds!==void 0){let m=r.sourceIds,
c=e;if(e===c)if(Array.isArray(m)){var u=!0;let h=m.length;for(let d=0;d<h;d++){let y=e;if(typeof m[d]!="string")return be.
errors=[{instancePath:s+"/sourceIds/"+d,schemaPath:"#/properties/sourceIds/items/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var u=y===e;if(!u)break}}else return be.errors=[{instancePath:s+"/sourceIds",schemaPath:"\
#/properties/sourceIds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===e}else var t=!0;
if(t)if(r.members!==void 0){let m=r.members,c=e;if(e===c)if(Array.isArray(m)){var o=!0;let h=m.length;for(let d=0;d<h;d++){
let y=e;U(m[d],{instancePath:s+"/members/"+d,parentData:m,parentDataProperty:d,rootData:P,dynamicAnchors:k})||(a=a===null?
U.errors:a.concat(U.errors),e=a.length);var o=y===e;if(!o)break}}else return be.errors=[{instancePath:s+"/members",schemaPath:"\
#/properties/members/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===e}else var t=!0}}}}else
return be.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return be.errors=a,e===0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Or={type:"object",additionalProperties:!1,
required:["id","wordings","diffs"],properties:{id:{type:"string"},speaker:{type:"string"},wordings:{type:"array",items:{
type:"object",additionalProperties:!1,required:["sourceId","start","end","text"],properties:{sourceId:{type:"string"},start:{
type:"integer",minimum:0},end:{type:"integer",minimum:0},text:{type:"string"},speaker:{type:"string"}}}},diffs:{type:"ar\
ray",items:{type:"object",additionalProperties:!1,required:["from","to","edits"],properties:{from:{type:"integer",minimum:0},
to:{type:"integer",minimum:0},edits:{type:"array",items:{type:"object",additionalProperties:!1,required:["op","text"],properties:{
op:{enum:["equal","delete","insert"]},text:{type:"string"}}}}}}}}};function O(r,{instancePath:s="",parentData:x,parentDataProperty:N,
rootData:P=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=O.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.
items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.id===void 0&&(l="id")||r.wordings===void 0&&
(l="wordings")||r.diffs===void 0&&(l="diffs"))return O.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{let h=e;for(let d in r)if(!(d==="id"||d===
"speaker"||d==="wordings"||d==="diffs")){return O.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(h===e){if(r.
id!==void 0){let d=e;if(typeof r.id!="string")return O.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=d===e}else var t=!0;if(t){if(r.speaker!==void 0){let d=e;
if(typeof r.speaker!="string")return O.errors=[{instancePath:s+"/speaker",schemaPath:"#/properties/speaker/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=d===e}else var t=!0;if(t){if(r.wordings!==void 0){let d=r.
wordings,y=e;if(e===y)if(Array.isArray(d)){var u=!0;let w=d.length;for(let b=0;b<w;b++){let v=d[b],g=e;if(e===g)if(v&&typeof v==
"object"&&!Array.isArray(v)){let A;if(v.sourceId===void 0&&(A="sourceId")||v.start===void 0&&(A="start")||v.end===void 0&&
(A="end")||v.text===void 0&&(A="text"))return O.errors=[{instancePath:s+"/wordings/"+b,schemaPath:"#/properties/wordings\
/items/required",keyword:"required",params:{missingProperty:A},message:"must have required property '"+A+"'"}],!1;{let j=e;
for(let I in v)if(!(I==="sourceId"||I==="start"||I==="end"||I==="text"||I==="speaker")){return O.errors=[{instancePath:s+
"/wordings/"+b,schemaPath:"#/properties/wordings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:I},
message:"must NOT have additional properties"}],!1;break}if(j===e){if(v.sourceId!==void 0){let I=e;if(typeof v.sourceId!=
"string")return O.errors=[{instancePath:s+"/wordings/"+b+"/sourceId",schemaPath:"#/properties/wordings/items/properties/\
sourceId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=I===e}else var o=!0;if(o){if(v.
start!==void 0){let I=v.start,T=e;if(!(typeof I=="number"&&!(I%1)&&!isNaN(I)&&isFinite(I)))return O.errors=[{instancePath:s+
"/wordings/"+b+"/start",schemaPath:"#/properties/wordings/items/properties/start/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"}],!1;if(e===T&&typeof I=="number"&&isFinite(I)&&(I<0||isNaN(I)))return O.errors=[{instancePath:s+
"/wordings/"+b+"/start",schemaPath:"#/properties/wordings/items/properties/start/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var o=T===e}else var o=!0;if(o){if(v.end!==void 0){let I=v.end,T=e;if(!(typeof I==
"number"&&!(I%1)&&!isNaN(I)&&isFinite(I)))return O.errors=[{instancePath:s+"/wordings/"+b+"/end",schemaPath:"#/propertie\
s/wordings/items/properties/end/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===T&&typeof I==
"number"&&isFinite(I)&&(I<0||isNaN(I)))return O.errors=[{instancePath:s+"/wordings/"+b+"/end",schemaPath:"#/properties/w\
ordings/items/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var o=T===
e}else var o=!0;if(o){if(v.text!==void 0){let I=e;if(typeof v.text!="string")return O.errors=[{instancePath:s+"/wordings\
/"+b+"/text",schemaPath:"#/properties/wordings/items/properties/text/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var o=I===e}else var o=!0;if(o)if(v.speaker!==void 0){let I=e;if(typeof v.speaker!="string")return O.
errors=[{instancePath:s+"/wordings/"+b+"/speaker",schemaPath:"#/properties/wordings/items/properties/speaker/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var o=I===e}else var o=!0}}}}}}else return O.errors=[{instancePath:s+
"/wordings/"+b,schemaPath:"#/properties/wordings/items/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"}],!1;var u=g===e;if(!u)break}}else return O.errors=[{instancePath:s+"/wordings",schemaPath:"#/properties/wordings/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=y===e}else var t=!0;if(t)if(r.diffs!==void 0){
let d=r.diffs,y=e;if(e===y)if(Array.isArray(d)){var i=!0;let w=d.length;for(let b=0;b<w;b++){let v=d[b],g=e;if(e===g)if(v&&
typeof v=="object"&&!Array.isArray(v)){let A;if(v.from===void 0&&(A="from")||v.to===void 0&&(A="to")||v.edits===void 0&&
(A="edits"))return O.errors=[{instancePath:s+"/diffs/"+b,schemaPath:"#/properties/diffs/items/required",keyword:"require\
d",params:{missingProperty:A},message:"must have required property '"+A+"'"}],!1;{let j=e;for(let I in v)if(!(I==="from"||
I==="to"||I==="edits")){return O.errors=[{instancePath:s+"/diffs/"+b,schemaPath:"#/properties/diffs/items/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:I},message:"must NOT have additional properties"}],!1;
break}if(j===e){if(v.from!==void 0){let I=v.from,T=e;if(!(typeof I=="number"&&!(I%1)&&!isNaN(I)&&isFinite(I)))return O.errors=
[{instancePath:s+"/diffs/"+b+"/from",schemaPath:"#/properties/diffs/items/properties/from/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===T&&typeof I=="number"&&isFinite(I)&&(I<0||isNaN(I)))return O.errors=[{instancePath:s+
"/diffs/"+b+"/from",schemaPath:"#/properties/diffs/items/properties/from/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var n=T===e}else var n=!0;if(n){if(v.to!==void 0){let I=v.to,T=e;if(!(typeof I==
"number"&&!(I%1)&&!isNaN(I)&&isFinite(I)))return O.errors=[{instancePath:s+"/diffs/"+b+"/to",schemaPath:"#/properties/di\
ffs/items/properties/to/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===T&&typeof I==
"number"&&isFinite(I)&&(I<0||isNaN(I)))return O.errors=[{instancePath:s+"/diffs/"+b+"/to",schemaPath:"#/properties/diffs\
/items/properties/to/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var n=T===e}else
var n=!0;if(n)if(v.edits!==void 0){let I=v.edits,T=e;if(e===T)if(Array.isArray(I)){var m=!0;let B=I.length;for(let we=0;we<
B;we++){let X=I[we],qe=e;if(e===qe)if(X&&typeof X=="object"&&!Array.isArray(X)){let Ze;if(X.op===void 0&&(Ze="op")||X.text===
void 0&&(Ze="text"))return O.errors=[{instancePath:s+"/diffs/"+b+"/edits/"+we,schemaPath:"#/properties/diffs/items/prope\
rties/edits/items/required",keyword:"required",params:{missingProperty:Ze},message:"must have required property '"+Ze+"'"}],
!1;{let sr=e;for(let je in X)if(!(je==="op"||je==="text")){return O.errors=[{instancePath:s+"/diffs/"+b+"/edits/"+we,schemaPath:"\
#/properties/diffs/items/properties/edits/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:je},
message:"must NOT have additional properties"}],!1;break}if(sr===e){if(X.op!==void 0){let je=X.op,tr=e;if(!(je==="equal"||
je==="delete"||je==="insert"))return O.errors=[{instancePath:s+"/diffs/"+b+"/edits/"+we+"/op",schemaPath:"#/properties/d\
iffs/items/properties/edits/items/properties/op/enum",keyword:"enum",params:{allowedValues:Or.properties.diffs.items.properties.
edits.items.properties.op.enum},message:"must be equal to one of the allowed values"}],!1;var c=tr===e}else var c=!0;if(c)
if(X.text!==void 0){let je=e;if(typeof X.text!="string")return O.errors=[{instancePath:s+"/diffs/"+b+"/edits/"+we+"/text",
schemaPath:"#/properties/diffs/items/properties/edits/items/properties/text/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var c=je===e}else var c=!0}}}else return O.errors=[{instancePath:s+"/diffs/"+b+"/edits/"+we,
schemaPath:"#/properties/diffs/items/properties/edits/items/type",keyword:"type",params:{type:"object"},message:"must be\
 object"}],!1;var m=qe===e;if(!m)break}}else return O.errors=[{instancePath:s+"/diffs/"+b+"/edits",schemaPath:"#/propert\
ies/diffs/items/properties/edits/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var n=T===e}else
var n=!0}}}}else return O.errors=[{instancePath:s+"/diffs/"+b,schemaPath:"#/properties/diffs/items/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;var i=g===e;if(!i)break}}else return O.errors=[{instancePath:s+"/di\
ffs",schemaPath:"#/properties/diffs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=y===e}else
var t=!0}}}}}else return O.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;return O.errors=a,e===0}O.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Y(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=Y.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let n;if(r.entityId===void 0&&(n="entityId")||r.names===void 0&&(n="names"))return Y.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let m=e;for(let c in r)
if(!(c==="entityId"||c==="names")){return Y.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"}],!1;break}if(m===e){if(r.entityId!==
void 0){let c=e;if(typeof r.entityId!="string")return Y.errors=[{instancePath:s+"/entityId",schemaPath:"#/properties/ent\
ityId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=c===e}else var t=!0;if(t)if(r.names!==
void 0){let c=r.names,l=e;if(e===l)if(Array.isArray(c)){var u=!0;let d=c.length;for(let y=0;y<d;y++){let f=c[y],w=e;if(e===
w)if(f&&typeof f=="object"&&!Array.isArray(f)){let v;if(f.sourceId===void 0&&(v="sourceId")||f.texts===void 0&&(v="texts"))
return Y.errors=[{instancePath:s+"/names/"+y,schemaPath:"#/properties/names/items/required",keyword:"required",params:{missingProperty:v},
message:"must have required property '"+v+"'"}],!1;{let g=e;for(let _ in f)if(!(_==="sourceId"||_==="texts")){return Y.errors=
[{instancePath:s+"/names/"+y,schemaPath:"#/properties/names/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:_},message:"must NOT have additional properties"}],!1;break}if(g===e){if(f.sourceId!==void 0){let _=e;
if(typeof f.sourceId!="string")return Y.errors=[{instancePath:s+"/names/"+y+"/sourceId",schemaPath:"#/properties/names/i\
tems/properties/sourceId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=_===e}else var o=!0;
if(o)if(f.texts!==void 0){let _=f.texts,A=e;if(e===A)if(Array.isArray(_)){var i=!0;let I=_.length;for(let T=0;T<I;T++){let q=e;
if(typeof _[T]!="string")return Y.errors=[{instancePath:s+"/names/"+y+"/texts/"+T,schemaPath:"#/properties/names/items/p\
roperties/texts/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=q===e;if(!i)break}}else
return Y.errors=[{instancePath:s+"/names/"+y+"/texts",schemaPath:"#/properties/names/items/properties/texts/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var o=A===e}else var o=!0}}}else return Y.errors=[{instancePath:s+
"/names/"+y,schemaPath:"#/properties/names/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var u=w===e;if(!u)break}}else return Y.errors=[{instancePath:s+"/names",schemaPath:"#/properties/names/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var t=l===e}else var t=!0}}}else return Y.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Y.errors=a,e===0}Y.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function $(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=$.
evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let d;if(r.matrix===void 0&&(d="matrix")||r.pairs===void 0&&(d="pairs")||r.bySource===void 0&&(d="bySource"))return $.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},message:"must have require\
d property '"+d+"'"}],!1;{let y=e;for(let f in r)if(!(f==="matrix"||f==="pairs"||f==="bySource")){return $.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have \
additional properties"}],!1;break}if(y===e){if(r.matrix!==void 0){let f=r.matrix,w=e;if(e===w)if(Array.isArray(f)){var t=!0;
let b=f.length;for(let v=0;v<b;v++){let g=f[v],_=e;if(e===_)if(g&&typeof g=="object"&&!Array.isArray(g)){let j;if(g.groupId===
void 0&&(j="groupId")||g.sourceIds===void 0&&(j="sourceIds"))return $.errors=[{instancePath:s+"/matrix/"+v,schemaPath:"#\
/properties/matrix/items/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+
j+"'"}],!1;{let I=e;for(let T in g)if(!(T==="groupId"||T==="sourceIds")){return $.errors=[{instancePath:s+"/matrix/"+v,schemaPath:"\
#/properties/matrix/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:T},message:"mu\
st NOT have additional properties"}],!1;break}if(I===e){if(g.groupId!==void 0){let T=e;if(typeof g.groupId!="string")return $.
errors=[{instancePath:s+"/matrix/"+v+"/groupId",schemaPath:"#/properties/matrix/items/properties/groupId/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var u=T===e}else var u=!0;if(u)if(g.sourceIds!==void 0){let T=g.
sourceIds,q=e;if(e===q)if(Array.isArray(T)){var o=!0;let we=T.length;for(let X=0;X<we;X++){let qe=e;if(typeof T[X]!="str\
ing")return $.errors=[{instancePath:s+"/matrix/"+v+"/sourceIds/"+X,schemaPath:"#/properties/matrix/items/properties/sour\
ceIds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=qe===e;if(!o)break}}else return $.
errors=[{instancePath:s+"/matrix/"+v+"/sourceIds",schemaPath:"#/properties/matrix/items/properties/sourceIds/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var u=q===e}else var u=!0}}}else return $.errors=[{instancePath:s+
"/matrix/"+v,schemaPath:"#/properties/matrix/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var t=_===e;if(!t)break}}else return $.errors=[{instancePath:s+"/matrix",schemaPath:"#/properties/matrix/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var i=w===e}else var i=!0;if(i){if(r.pairs!==void 0){let f=r.pairs,
w=e;if(e===w)if(Array.isArray(f)){var n=!0;let v=f.length;for(let g=0;g<v;g++){let _=f[g],A=e;if(e===A)if(_&&typeof _=="\
object"&&!Array.isArray(_)){let I;if(_.a===void 0&&(I="a")||_.b===void 0&&(I="b")||_.shared===void 0&&(I="shared")||_.agreeing===
void 0&&(I="agreeing")||_.similar===void 0&&(I="similar")||_.differing===void 0&&(I="differing")||_.conflicting===void 0&&
(I="conflicting"))return $.errors=[{instancePath:s+"/pairs/"+g,schemaPath:"#/properties/pairs/items/required",keyword:"r\
equired",params:{missingProperty:I},message:"must have required property '"+I+"'"}],!1;{let T=e;for(let q in _)if(!(q===
"a"||q==="b"||q==="shared"||q==="agreeing"||q==="similar"||q==="differing"||q==="conflicting")){return $.errors=[{instancePath:s+
"/pairs/"+g,schemaPath:"#/properties/pairs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q},
message:"must NOT have additional properties"}],!1;break}if(T===e){if(_.a!==void 0){let q=e;if(typeof _.a!="string")return $.
errors=[{instancePath:s+"/pairs/"+g+"/a",schemaPath:"#/properties/pairs/items/properties/a/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var m=q===e}else var m=!0;if(m){if(_.b!==void 0){let q=e;if(typeof _.b!="st\
ring")return $.errors=[{instancePath:s+"/pairs/"+g+"/b",schemaPath:"#/properties/pairs/items/properties/b/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var m=q===e}else var m=!0;if(m){if(_.shared!==void 0){let q=_.
shared,B=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return $.errors=[{instancePath:s+"/pairs/"+g+"/share\
d",schemaPath:"#/properties/pairs/items/properties/shared/type",keyword:"type",params:{type:"integer"},message:"must be \
integer"}],!1;if(e===B&&typeof q=="number"&&isFinite(q)&&(q<0||isNaN(q)))return $.errors=[{instancePath:s+"/pairs/"+g+"/\
shared",schemaPath:"#/properties/pairs/items/properties/shared/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var m=B===e}else var m=!0;if(m){if(_.agreeing!==void 0){let q=_.agreeing,B=e;if(!(typeof q==
"number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return $.errors=[{instancePath:s+"/pairs/"+g+"/agreeing",schemaPath:"#/propert\
ies/pairs/items/properties/agreeing/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===B&&
typeof q=="number"&&isFinite(q)&&(q<0||isNaN(q)))return $.errors=[{instancePath:s+"/pairs/"+g+"/agreeing",schemaPath:"#/\
properties/pairs/items/properties/agreeing/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be \
>= 0"}],!1;var m=B===e}else var m=!0;if(m){if(_.similar!==void 0){let q=_.similar,B=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(
q)&&isFinite(q)))return $.errors=[{instancePath:s+"/pairs/"+g+"/similar",schemaPath:"#/properties/pairs/items/properties\
/similar/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===B&&typeof q=="number"&&isFinite(
q)&&(q<0||isNaN(q)))return $.errors=[{instancePath:s+"/pairs/"+g+"/similar",schemaPath:"#/properties/pairs/items/propert\
ies/similar/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var m=B===e}else var m=!0;
if(m){if(_.differing!==void 0){let q=_.differing,B=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return $.errors=
[{instancePath:s+"/pairs/"+g+"/differing",schemaPath:"#/properties/pairs/items/properties/differing/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===B&&typeof q=="number"&&isFinite(q)&&(q<0||isNaN(q)))return $.
errors=[{instancePath:s+"/pairs/"+g+"/differing",schemaPath:"#/properties/pairs/items/properties/differing/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var m=B===e}else var m=!0;if(m)if(_.conflicting!==
void 0){let q=_.conflicting,B=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return $.errors=[{instancePath:s+
"/pairs/"+g+"/conflicting",schemaPath:"#/properties/pairs/items/properties/conflicting/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===B&&typeof q=="number"&&isFinite(q)&&(q<0||isNaN(q)))return $.errors=[{instancePath:s+
"/pairs/"+g+"/conflicting",schemaPath:"#/properties/pairs/items/properties/conflicting/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var m=B===e}else var m=!0}}}}}}}}else return $.errors=[{instancePath:s+
"/pairs/"+g,schemaPath:"#/properties/pairs/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var n=A===e;if(!n)break}}else return $.errors=[{instancePath:s+"/pairs",schemaPath:"#/properties/pairs/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var i=w===e}else var i=!0;if(i)if(r.bySource!==void 0){let f=r.
bySource,w=e;if(e===w)if(Array.isArray(f)){var c=!0;let v=f.length;for(let g=0;g<v;g++){let _=f[g],A=e;if(e===A)if(_&&typeof _==
"object"&&!Array.isArray(_)){let I;if(_.sourceId===void 0&&(I="sourceId")||_.only===void 0&&(I="only")||_.leavesOut===void 0&&
(I="leavesOut"))return $.errors=[{instancePath:s+"/bySource/"+g,schemaPath:"#/properties/bySource/items/required",keyword:"\
required",params:{missingProperty:I},message:"must have required property '"+I+"'"}],!1;{let T=e;for(let q in _)if(!(q===
"sourceId"||q==="only"||q==="leavesOut")){return $.errors=[{instancePath:s+"/bySource/"+g,schemaPath:"#/properties/bySou\
rce/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q},message:"must NOT have addi\
tional properties"}],!1;break}if(T===e){if(_.sourceId!==void 0){let q=e;if(typeof _.sourceId!="string")return $.errors=[
{instancePath:s+"/bySource/"+g+"/sourceId",schemaPath:"#/properties/bySource/items/properties/sourceId/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var l=q===e}else var l=!0;if(l){if(_.only!==void 0){let q=_.only,
B=e;if(e===B)if(Array.isArray(q)){var h=!0;let X=q.length;for(let qe=0;qe<X;qe++){let rr=e;if(typeof q[qe]!="string")return $.
errors=[{instancePath:s+"/bySource/"+g+"/only/"+qe,schemaPath:"#/properties/bySource/items/properties/only/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var h=rr===e;if(!h)break}}else return $.errors=[{instancePath:s+
"/bySource/"+g+"/only",schemaPath:"#/properties/bySource/items/properties/only/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var l=B===e}else var l=!0;if(l)if(_.leavesOut!==void 0){let q=_.leavesOut,B=e;if(!(typeof q==
"number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return $.errors=[{instancePath:s+"/bySource/"+g+"/leavesOut",schemaPath:"#/pro\
perties/bySource/items/properties/leavesOut/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(e===B&&typeof q=="number"&&isFinite(q)&&(q<0||isNaN(q)))return $.errors=[{instancePath:s+"/bySource/"+g+"/leavesOut",
schemaPath:"#/properties/bySource/items/properties/leavesOut/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var l=B===e}else var l=!0}}}}else return $.errors=[{instancePath:s+"/bySource/"+g,schemaPath:"\
#/properties/bySource/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=A===e;if(!c)
break}}else return $.errors=[{instancePath:s+"/bySource",schemaPath:"#/properties/bySource/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var i=w===e}else var i=!0}}}}else return $.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return $.errors=a,e===0}$.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function ae(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r,dynamicAnchors:k={}}={}){let a=null,e=0,
p=ae.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let i;if(r.text===void 0&&(i="text")||r.sourceIds===void 0&&(i="sourceIds")||r.claimIds===void 0&&(i="claimI\
ds"))return ae.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"mu\
st have required property '"+i+"'"}],!1;{let n=e;for(let m in r)if(!(m==="text"||m==="display"||m==="entityId"||m==="gro\
upId"||m==="sourceIds"||m==="claimIds")){return ae.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.
text!==void 0){let m=e;if(typeof r.text!="string")return ae.errors=[{instancePath:s+"/text",schemaPath:"#/properties/tex\
t/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=m===e}else var t=!0;if(t){if(r.display!==
void 0){let m=e;C(r.display,{instancePath:s+"/display",parentData:r,parentDataProperty:"display",rootData:P,dynamicAnchors:k})||
(a=a===null?C.errors:a.concat(C.errors),e=a.length);var t=m===e}else var t=!0;if(t){if(r.entityId!==void 0){let m=e;if(typeof r.
entityId!="string")return ae.errors=[{instancePath:s+"/entityId",schemaPath:"#/properties/entityId/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var t=m===e}else var t=!0;if(t){if(r.groupId!==void 0){let m=e;if(typeof r.
groupId!="string")return ae.errors=[{instancePath:s+"/groupId",schemaPath:"#/properties/groupId/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=m===e}else var t=!0;if(t){if(r.sourceIds!==void 0){let m=r.sourceIds,
c=e;if(e===c)if(Array.isArray(m)){var u=!0;let h=m.length;for(let d=0;d<h;d++){let y=e;if(typeof m[d]!="string")return ae.
errors=[{instancePath:s+"/sourceIds/"+d,schemaPath:"#/properties/sourceIds/items/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var u=y===e;if(!u)break}}else return ae.errors=[{instancePath:s+"/sourceIds",schemaPath:"\
#/properties/sourceIds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===e}else var t=!0;
if(t)if(r.claimIds!==void 0){let m=r.claimIds,c=e;if(e===c)if(Array.isArray(m)){var o=!0;let h=m.length;for(let d=0;d<h;d++){
let y=e;if(typeof m[d]!="string")return ae.errors=[{instancePath:s+"/claimIds/"+d,schemaPath:"#/properties/claimIds/item\
s/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=y===e;if(!o)break}}else return ae.errors=
[{instancePath:s+"/claimIds",schemaPath:"#/properties/claimIds/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var t=c===e}else var t=!0}}}}}}}else return ae.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return ae.errors=a,e===0}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function ee(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r,dynamicAnchors:k={}}={}){let a=null,e=0,
p=ee.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let n;if(r.id===void 0&&(n="id")||r.label===void 0&&(n="label")||r.groupIds===void 0&&(n="groupIds")||r.answers===
void 0&&(n="answers"))return ee.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},
message:"must have required property '"+n+"'"}],!1;{let m=e;for(let c in r)if(!(c==="id"||c==="label"||c==="groupIds"||c===
"answers")){return ee.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:c},message:"must NOT have additional properties"}],!1;break}if(m===e){if(r.id!==void 0){let c=e;if(typeof r.
id!="string")return ee.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var t=c===e}else var t=!0;if(t){if(r.label!==void 0){let c=r.label,l=e;if(e===l)if(c&&
typeof c=="object"&&!Array.isArray(c)){let d=e;for(let y in c)if(!(y==="ar"||y==="en")){return ee.errors=[{instancePath:s+
"/label",schemaPath:"#/properties/label/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},
message:"must NOT have additional properties"}],!1;break}if(d===e){if(c.ar!==void 0){let y=e;if(typeof c.ar!="string")return ee.
errors=[{instancePath:s+"/label/ar",schemaPath:"#/properties/label/properties/ar/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var u=y===e}else var u=!0;if(u)if(c.en!==void 0){let y=e;if(typeof c.en!="string")return ee.
errors=[{instancePath:s+"/label/en",schemaPath:"#/properties/label/properties/en/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var u=y===e}else var u=!0}}else return ee.errors=[{instancePath:s+"/label",schemaPath:"\
#/properties/label/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=l===e}else var t=!0;if(t){
if(r.groupIds!==void 0){let c=r.groupIds,l=e;if(e===l)if(Array.isArray(c)){var o=!0;let d=c.length;for(let y=0;y<d;y++){
let f=e;if(typeof c[y]!="string")return ee.errors=[{instancePath:s+"/groupIds/"+y,schemaPath:"#/properties/groupIds/item\
s/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var o=f===e;if(!o)break}}else return ee.errors=
[{instancePath:s+"/groupIds",schemaPath:"#/properties/groupIds/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var t=l===e}else var t=!0;if(t)if(r.answers!==void 0){let c=r.answers,l=e;if(e===l)if(Array.isArray(c)){var i=!0;
let d=c.length;for(let y=0;y<d;y++){let f=e;ae(c[y],{instancePath:s+"/answers/"+y,parentData:c,parentDataProperty:y,rootData:P,
dynamicAnchors:k})||(a=a===null?ae.errors:a.concat(ae.errors),e=a.length);var i=f===e;if(!i)break}}else return ee.errors=
[{instancePath:s+"/answers",schemaPath:"#/properties/answers/type",keyword:"type",params:{type:"array"},message:"must be\
 array"}],!1;var t=l===e}else var t=!0}}}}}else return ee.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return ee.errors=a,e===0}ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ne(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r,dynamicAnchors:k={}}={}){let a=null,e=0,
p=ne.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.code===void 0&&(u="code")||r.message===void 0&&(u="message"))return ne.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let o=e;for(let i in r)
if(!(i==="code"||i==="message"||i==="sourceId"||i==="start"||i==="end")){return ne.errors=[{instancePath:s,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional pr\
operties"}],!1;break}if(o===e){if(r.code!==void 0){let i=e;if(typeof r.code!="string")return ne.errors=[{instancePath:s+
"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.message!==void 0){let i=e;if(typeof r.message!="string")return ne.errors=[{instancePath:s+"/m\
essage",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.sourceId!==void 0){let i=e;if(typeof r.sourceId!="string")return ne.errors=[{instancePath:s+"\
/sourceId",schemaPath:"#/properties/sourceId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.start!==void 0){let i=r.start,n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return ne.
errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"}],!1;if(e===n&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return ne.errors=[{instancePath:s+"/start",
schemaPath:"#/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=n===
e}else var t=!0;if(t)if(r.end!==void 0){let i=r.end,n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return ne.
errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(e===n&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return ne.errors=[{instancePath:s+"/end",schemaPath:"\
#/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=n===e}else
var t=!0}}}}}}else return ne.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return ne.errors=a,e===0}ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Z(r,{instancePath:s="",
parentData:x,parentDataProperty:N,rootData:P=r,dynamicAnchors:k={}}={}){let a=null,e=0,p=Z.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.schemaVersion===
void 0&&(w="schemaVersion")||r.engine===void 0&&(w="engine")||r.sources===void 0&&(w="sources")||r.origins===void 0&&(w=
"origins")||r.claims===void 0&&(w="claims")||r.entities===void 0&&(w="entities")||r.events===void 0&&(w="events")||r.groups===
void 0&&(w="groups")||r.quotations===void 0&&(w="quotations")||r.naming===void 0&&(w="naming")||r.coverage===void 0&&(w=
"coverage")||r.topics===void 0&&(w="topics")||r.diagnostics===void 0&&(w="diagnostics"))return Z.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:w},message:"must have required property '"+w+"'"}],!1;
{let b=e;for(let v in r)if(!Ce.call(fr.properties,v)){return Z.errors=[{instancePath:s,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have additional properties"}],!1;break}
if(b===e){if(r.schemaVersion!==void 0){let v=e;if(r.schemaVersion!=="1")return Z.errors=[{instancePath:s+"/schemaVersion",
schemaPath:"#/properties/schemaVersion/const",keyword:"const",params:{allowedValue:"1"},message:"must be equal to consta\
nt"}],!1;var t=v===e}else var t=!0;if(t){if(r.engine!==void 0){let v=e;ue(r.engine,{instancePath:s+"/engine",parentData:r,
parentDataProperty:"engine",rootData:P,dynamicAnchors:k})||(a=a===null?ue.errors:a.concat(ue.errors),e=a.length);var t=v===
e}else var t=!0;if(t){if(r.sources!==void 0){let v=r.sources,g=e;if(e===g)if(Array.isArray(v)){var u=!0;let A=v.length;for(let j=0;j<
A;j++){let I=e;F(v[j],{instancePath:s+"/sources/"+j,parentData:v,parentDataProperty:j,rootData:P,dynamicAnchors:k})||(a=
a===null?F.errors:a.concat(F.errors),e=a.length);var u=I===e;if(!u)break}}else return Z.errors=[{instancePath:s+"/source\
s",schemaPath:"#/properties/sources/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else
var t=!0;if(t){if(r.origins!==void 0){let v=r.origins,g=e;if(e===g)if(Array.isArray(v)){var o=!0;let A=v.length;for(let j=0;j<
A;j++){let I=e;H(v[j],{instancePath:s+"/origins/"+j,parentData:v,parentDataProperty:j,rootData:P,dynamicAnchors:k})||(a=
a===null?H.errors:a.concat(H.errors),e=a.length);var o=I===e;if(!o)break}}else return Z.errors=[{instancePath:s+"/origin\
s",schemaPath:"#/properties/origins/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else
var t=!0;if(t){if(r.claims!==void 0){let v=r.claims,g=e;if(e===g)if(Array.isArray(v)){var i=!0;let A=v.length;for(let j=0;j<
A;j++){let I=e;L(v[j],{instancePath:s+"/claims/"+j,parentData:v,parentDataProperty:j,rootData:P,dynamicAnchors:k})||(a=a===
null?L.errors:a.concat(L.errors),e=a.length);var i=I===e;if(!i)break}}else return Z.errors=[{instancePath:s+"/claims",schemaPath:"\
#/properties/claims/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0;if(t){
if(r.entities!==void 0){let v=r.entities,g=e;if(e===g)if(Array.isArray(v)){var n=!0;let A=v.length;for(let j=0;j<A;j++){
let I=e;M(v[j],{instancePath:s+"/entities/"+j,parentData:v,parentDataProperty:j,rootData:P,dynamicAnchors:k})||(a=a===null?
M.errors:a.concat(M.errors),e=a.length);var n=I===e;if(!n)break}}else return Z.errors=[{instancePath:s+"/entities",schemaPath:"\
#/properties/entities/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0;
if(t){if(r.events!==void 0){let v=r.events,g=e;if(e===g)if(Array.isArray(v)){var m=!0;let A=v.length;for(let j=0;j<A;j++){
let I=e;de(v[j],{instancePath:s+"/events/"+j,parentData:v,parentDataProperty:j,rootData:P,dynamicAnchors:k})||(a=a===null?
de.errors:a.concat(de.errors),e=a.length);var m=I===e;if(!m)break}}else return Z.errors=[{instancePath:s+"/events",schemaPath:"\
#/properties/events/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0;if(t){
if(r.groups!==void 0){let v=r.groups,g=e;if(e===g)if(Array.isArray(v)){var c=!0;let A=v.length;for(let j=0;j<A;j++){let I=e;
E(v[j],{instancePath:s+"/groups/"+j,parentData:v,parentDataProperty:j,rootData:P,dynamicAnchors:k})||(a=a===null?E.errors:
a.concat(E.errors),e=a.length);var c=I===e;if(!c)break}}else return Z.errors=[{instancePath:s+"/groups",schemaPath:"#/pr\
operties/groups/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0;if(t){
if(r.lists!==void 0){let v=r.lists,g=e;if(e===g)if(Array.isArray(v)){var l=!0;let A=v.length;for(let j=0;j<A;j++){let I=e;
be(v[j],{instancePath:s+"/lists/"+j,parentData:v,parentDataProperty:j,rootData:P,dynamicAnchors:k})||(a=a===null?be.errors:
a.concat(be.errors),e=a.length);var l=I===e;if(!l)break}}else return Z.errors=[{instancePath:s+"/lists",schemaPath:"#/pr\
operties/lists/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0;if(t){if(r.
quotations!==void 0){let v=r.quotations,g=e;if(e===g)if(Array.isArray(v)){var h=!0;let A=v.length;for(let j=0;j<A;j++){let I=e;
O(v[j],{instancePath:s+"/quotations/"+j,parentData:v,parentDataProperty:j,rootData:P,dynamicAnchors:k})||(a=a===null?O.errors:
a.concat(O.errors),e=a.length);var h=I===e;if(!h)break}}else return Z.errors=[{instancePath:s+"/quotations",schemaPath:"\
#/properties/quotations/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0;
if(t){if(r.naming!==void 0){let v=r.naming,g=e;if(e===g)if(Array.isArray(v)){var d=!0;let A=v.length;for(let j=0;j<A;j++){
let I=e;Y(v[j],{instancePath:s+"/naming/"+j,parentData:v,parentDataProperty:j,rootData:P,dynamicAnchors:k})||(a=a===null?
Y.errors:a.concat(Y.errors),e=a.length);var d=I===e;if(!d)break}}else return Z.errors=[{instancePath:s+"/naming",schemaPath:"\
#/properties/naming/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0;if(t){
if(r.coverage!==void 0){let v=e;$(r.coverage,{instancePath:s+"/coverage",parentData:r,parentDataProperty:"coverage",rootData:P,
dynamicAnchors:k})||(a=a===null?$.errors:a.concat($.errors),e=a.length);var t=v===e}else var t=!0;if(t){if(r.topics!==void 0){
let v=r.topics,g=e;if(e===g)if(Array.isArray(v)){var y=!0;let A=v.length;for(let j=0;j<A;j++){let I=e;ee(v[j],{instancePath:s+
"/topics/"+j,parentData:v,parentDataProperty:j,rootData:P,dynamicAnchors:k})||(a=a===null?ee.errors:a.concat(ee.errors),
e=a.length);var y=I===e;if(!y)break}}else return Z.errors=[{instancePath:s+"/topics",schemaPath:"#/properties/topics/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0;if(t)if(r.diagnostics!==void 0){
let v=r.diagnostics,g=e;if(e===g)if(Array.isArray(v)){var f=!0;let A=v.length;for(let j=0;j<A;j++){let I=e;ne(v[j],{instancePath:s+
"/diagnostics/"+j,parentData:v,parentDataProperty:j,rootData:P,dynamicAnchors:k})||(a=a===null?ne.errors:a.concat(ne.errors),
e=a.length);var f=I===e;if(!f)break}}else return Z.errors=[{instancePath:s+"/diagnostics",schemaPath:"#/properties/diagn\
ostics/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0}}}}}}}}}}}}}}}else
return Z.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return Z.errors=a,e===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Br=z,Qr=Be;function Be(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r,dynamicAnchors:k={}}={}){let a=null,e=0,
p=Be.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(Array.isArray(r)){var t=!0;
let u=r.length;for(let o=0;o<u;o++){let i=e;z(r[o],{instancePath:s+"/"+o,parentData:r,parentDataProperty:o,rootData:P,dynamicAnchors:k})||
(a=a===null?z.errors:a.concat(z.errors),e=a.length);var t=i===e;if(!t)break}}else return Be.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return Be.errors=a,e===0}Be.evaluated={items:!0,
dynamicProps:!1,dynamicItems:!1};var Zr=Qe;function Qe(r,{instancePath:s="",parentData:x,parentDataProperty:N,rootData:P=r,
dynamicAnchors:k={}}={}){let a=null,e=0,p=Qe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),
e===0)if(Array.isArray(r)){var t=!0;let u=r.length;for(let o=0;o<u;o++){let i=e;S(r[o],{instancePath:s+"/"+o,parentData:r,
parentDataProperty:o,rootData:P,dynamicAnchors:k})||(a=a===null?S.errors:a.concat(S.errors),e=a.length);var t=i===e;if(!t)
break}}else return Qe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be \
array"}],!1;return Qe.errors=a,e===0}Qe.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};export{Vr as validateAskSettings,Er as validateJudgeAnswer,Sr as validateManySettings,Lr as validateOptions,Mr as validatePassage,
Rr as validateReadSource,zr as validateRenderOptions,Cr as validateReport,Br as validateSource,Qr as validateSources,Zr as validateTopics};
